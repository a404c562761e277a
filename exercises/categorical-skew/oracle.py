"""pandas aligns the two sides; scipy's Chebyshev distance is the largest absolute difference."""

import pandas
from scipy.spatial.distance import chebyshev


def answer(solution, training, serving):
    # The category is judged by its own difference: two that tie may differ in the last digit.
    category, distance = solution.categorical_skew(training, serving)
    before, now = aligned(training, serving)
    return [distance, abs(before[category] - now[category])]


def reference(training, serving):
    counts = [*training.values(), *serving.values()]
    if min(counts, default=-1) < 0 or not sum(training.values()) or not sum(serving.values()):
        raise ValueError("refused")
    return [float(chebyshev(*aligned(training, serving)))] * 2


def aligned(training, serving):
    before, now = (pandas.Series(side, dtype=float) for side in (training, serving))
    return (before / before.sum()).align(now / now.sum(), fill_value=0.0)


def cases(rng):
    yield {}, {"a": 1}
    yield {"a": 1}, {}
    yield {"a": 0}, {"a": 1}
    yield {"a": 1, "b": -1}, {"a": 1}
    yield {"a": 1}, {"b": 1}
    while True:
        most = rng.choice([1, 6, 10**6])
        yield tuple(
            {name: rng.randint(0, most) for name in rng.sample("abcdefgh", rng.randint(1, 8))}
            for _ in range(2)
        )
