"""statsmodels: proportion_confint(method="wilson"), which solves the same inequality."""

from statsmodels.stats.proportion import proportion_confint


def reference(successes, n, confidence):
    if not 0 <= successes <= n or not 0 < confidence < 1:
        raise ValueError("senseless")
    if n == 0:  # statsmodels gives NaN
        return 0.0, 1.0
    low, high = proportion_confint(successes, n, alpha=1 - confidence, method="wilson")
    return float(low), float(high)


def cases(rng):
    yield 0, 0, 0.95
    yield 1, 0, 0.95
    yield 0, -1, 0.95
    yield -1, 5, 0.95
    yield 3, 2, 0.95
    yield 3, 5, 1.0
    yield 3, 5, 0.0
    while True:
        n = rng.choice([1, 2, 5, 10, 100, 10_000, 1_000_000])
        successes = rng.choice([0, 1, n, n - 1, rng.randint(0, n)])
        yield successes, n, rng.choice([0.5, 0.8, 0.9, 0.95, 0.99, 0.999])
