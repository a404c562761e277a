"""scipy's false_discovery_control for the adjusted values, statsmodels' multipletests for the flags."""

import math

from scipy.stats import false_discovery_control
from statsmodels.stats.multitest import multipletests


def answer(solution, p_values, alpha):
    return solution.adjusted_p_values(p_values), solution.discoveries(p_values, alpha)


def reference(p_values, alpha):
    if not 0 < alpha < 1 or not all(0 <= p <= 1 for p in p_values):
        raise ValueError("p-values or alpha")
    if not p_values:  # statsmodels refuses an empty list
        return [], []
    rejected = multipletests(p_values, alpha=alpha, method="fdr_bh")[0]
    return false_discovery_control(p_values, method="bh").tolist(), rejected.tolist()


def cases(rng):
    yield [], 0.05
    yield [0.5], 0.0
    yield [0.5], 1.0
    yield [1.2], 0.05
    yield [-0.1], 0.05
    yield [0.3, math.nan], 0.05
    yield [0.0, 1.0, 0.0], 0.05
    while True:
        m = rng.choice([1, 2, 3, 10, 50])
        # Powers of uniform draws, so that small p-values come up; some repeated.
        p_values = [rng.random() ** rng.choice([1, 2, 6]) for _ in range(m)]
        p_values += rng.choices(p_values, k=rng.choice([0, 0, 3]))
        rng.shuffle(p_values)
        yield p_values, rng.choice([0.01, 0.05, 0.1, 0.2])
