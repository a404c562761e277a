"""scipy's log_expit and expit."""

import numpy
from scipy.special import expit, log_expit


def answer(solution, positive, negative):
    return solution.bpr_loss(positive, negative), solution.bpr_gradient(positive, negative)


def reference(positive, negative):
    if not positive or len(positive) != len(negative):
        raise ValueError("pairs")
    gaps = numpy.subtract(positive, negative)
    return float(-log_expit(gaps).mean()), (-expit(-gaps) / len(gaps)).tolist()


def cases(rng):
    yield [], []
    yield [1.0], []
    yield [], [1.0]
    yield [1.0, 2.0], [1.0]
    yield [0.0], [0.0]
    yield [1000.0, -1000.0], [-1000.0, 1000.0]
    while True:
        n = rng.choice((1, 1, 2, 5, 40))
        spread = rng.choice((0.0, 0.1, 3.0, 30.0, 1000.0))
        yield (
            [rng.uniform(-spread, spread) for _ in range(n)],
            [rng.uniform(-spread, spread) for _ in range(n)],
        )
