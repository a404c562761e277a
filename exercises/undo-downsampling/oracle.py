"""scipy: the correction as a shift of the log-odds. expit and logit know what to do at 0 and 1."""

import math

from scipy.special import expit, logit


def answer(solution, name, probabilities, keep_rate):
    if name == "undo":
        return solution.undo_downsampling(probabilities, keep_rate)
    return [solution.threshold_on_raw_scores(probability, keep_rate) for probability in probabilities]


def reference(name, probabilities, keep_rate):
    if not 0 < keep_rate <= 1 or not all(0 <= probability <= 1 for probability in probabilities):
        raise ValueError("not a share, or not a probability")
    shift = math.log(keep_rate) if name == "undo" else -math.log(keep_rate)
    return expit(logit(probabilities) + shift).tolist()


def cases(rng):
    for name in ("undo", "threshold"):
        yield name, [0.0, 1.0, 0.5], 0.2
        yield name, [0.3], 1.0
        yield name, [0.3], 0.0
        yield name, [0.3], -0.5
        yield name, [0.3], 1.0000001
        yield name, [0.3], math.nan
        yield name, [1.5], 0.2
        yield name, [-0.5], 0.2
        yield name, [math.nan], 0.2
    while True:
        # Exponents rather than plain draws, so that keep rates and scores close to 0 and 1 come up.
        keep_rate = 10 ** -rng.uniform(0, 6)
        near_zero = [10 ** -rng.uniform(0, 9) for _ in range(rng.randint(0, 4))]
        near_one = [1 - 10 ** -rng.uniform(0, 6) for _ in range(rng.randint(0, 4))]
        yield rng.choice(["undo", "threshold"]), near_zero + near_one, keep_rate
