"""scipy's ks_2samp, statsmodels' ECDF, and the critical gap as the root of Kolmogorov's first term."""

import math

from scipy.optimize import brentq
from scipy.stats import ks_2samp
from statsmodels.distributions.empirical_distribution import ECDF


def answer(solution, reference, current, points, alpha):
    gap = solution.ks_critical_gap(len(reference), len(current), alpha)
    return [solution.ecdf(reference, points), solution.ks_statistic(reference, current), gap]


def reference(before, now, points, alpha):
    # scipy gives NaN and a warning for an empty sample.
    if not before or not now or not 0 < alpha < 1:
        raise ValueError("refused")
    shares = ECDF(before, side="right")(points).tolist()
    d = ks_2samp(before, now, method="exact").statistic
    x = brentq(lambda x: 2 * math.exp(-2 * x * x) - alpha, 0, 10, xtol=1e-15)
    return [shares, float(d), x * math.sqrt(1 / len(before) + 1 / len(now))]


def cases(rng):
    yield [], [1.0], [1.0], 0.05
    yield [1.0], [], [1.0], 0.05
    yield [1.0], [1.0], [1.0], 0.05
    yield [1.0], [1.0], [], 1.0
    yield [1.0], [1.0], [], 0.0
    while True:
        grid = rng.choice([1, 4, 1000])

        def sample(n, grid=grid):
            return [round(rng.gauss(0, 2) * grid) / grid for _ in range(n)]

        before, now = sample(rng.randint(1, 30)), sample(rng.randint(1, 30))
        points = sample(rng.randint(0, 3)) + rng.sample(before, 1)
        yield before, now, points, rng.choice([0.001, 0.01, 0.05, 0.5])
