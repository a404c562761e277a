"""scipy: jensenshannon with base 2 (its default is the natural logarithm)."""

import numpy
from scipy.spatial.distance import jensenshannon

TOLERANCE = 1e-7


def reference(before, now):
    # scipy checks none of this and would give NaN.
    if len(before) != len(now) or min(before + now, default=-1) < 0 or not sum(before) or not sum(now):
        raise ValueError("refused")
    # Nor does it lift a sum that rounding left below 0, and warns.
    with numpy.errstate(invalid="ignore"):
        return float(numpy.nan_to_num(jensenshannon(before, now, base=2)))


def cases(rng):
    yield [], []
    yield [1], [2]
    yield [0, 0], [1, 1]
    yield [1, 2], [1, 2, 3]
    yield [1, -1], [1, 1]
    yield [5, 0], [0, 5]
    while True:
        bins = rng.randint(1, 12)
        most = rng.choice([1, 5, 100, 10**9])
        before = [rng.choice([0, 1]) * rng.randint(0, most) for _ in range(bins)]
        now = [rng.choice([0, 1]) * rng.randint(0, most) for _ in range(bins)]
        yield before, rng.choice([now, now, before, [3 * count for count in before]])
