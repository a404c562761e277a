"""scipy's binomial tail for redundant; for series the sum of logarithms instead of a product."""

import math

from scipy.stats import binom


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def reference(name, *args):
    if name == "series":
        [availabilities] = args
        if any(a < 0 or a > 1 for a in availabilities):
            raise ValueError("no availability")
        return math.exp(sum(math.log(a) if a else -math.inf for a in availabilities))
    availability, copies, needed = args
    if availability < 0 or availability > 1 or needed < 1 or needed > copies:
        raise ValueError("impossible input")
    return float(binom.sf(needed - 1, copies, availability))


def cases(rng):
    yield "series", []
    yield "series", [0.0, 0.5]
    yield "series", [1.0]
    yield "series", [0.5, 1.5]
    yield "series", [-0.5]
    for availability in (0.0, 1.0, 0.5, -0.01, 1.01):
        for copies, needed in ((1, 1), (2, 1), (2, 2), (3, 2), (2, 3), (2, 0), (0, 0), (0, 1)):
            yield "redundant", availability, copies, needed
    while True:
        drawn = [1 - 10 ** -rng.uniform(0, 6) for _ in range(rng.randint(1, 12))]
        if rng.random() < 0.4:
            yield "series", drawn
        else:
            copies = rng.randint(1, 20)
            yield "redundant", drawn[0], copies, rng.randint(1, copies)
