"""scikit-learn's TimeSeriesSplit with test_size and gap."""

import numpy
from sklearn.model_selection import TimeSeriesSplit


def reference(n, k, test_size, gap):
    # scikit-learn does not look at these settings.
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("settings")
    # It refuses a single split, so ask for one more on rows that begin one test part earlier, and shift back.
    extra = 1 if k == 1 else 0
    shift = extra * test_size
    splitter = TimeSeriesSplit(n_splits=k + extra, test_size=test_size, gap=gap)
    pairs = list(splitter.split(numpy.zeros(n + shift)))[extra:]
    return [[[row - shift for row in part.tolist() if row >= shift] for part in pair] for pair in pairs]


def cases(rng):
    yield 12, 3, 2, -1
    yield 12, 0, 2, 0
    yield 12, 3, 0, 0
    yield 0, 1, 1, 0
    while True:
        k, test_size, gap = rng.randint(1, 6), rng.randint(1, 5), rng.choice((0, 0, 1, 2, 3, 7))
        shortest = k * test_size + gap + 1
        yield max(shortest + rng.choice((-3, -1, 0, 0, 1, 2, 5, 20)), 0), k, test_size, gap
