"""numpy's linear percentile; for the nearest rank its definition, by counting: at least q percent do not exceed it."""

import itertools

import numpy


def answer(solution, name, values, q):
    return getattr(solution, name)(values, q)


def reference(name, values, q):
    if not 0 <= q <= 100:
        raise ValueError("q")
    if name == "fleet_percentile":
        values = list(itertools.chain(*values))
    if not values:
        raise ValueError("no values")
    if name == "percentile_linear":
        return float(numpy.percentile(values, q, method="linear"))
    # Not numpy's inverted_cdf: it divides q by 100 first, and a float a hair above a rank takes the next value.
    candidates = [
        value for value in values if 100 * sum(other <= value for other in values) >= q * len(values)
    ]
    return min(candidates)


def cases(rng):
    for name in ("percentile_linear", "percentile_nearest_rank", "fleet_percentile"):
        yield name, [], 50
        for q in (-1, 0, 100, 101):
            yield name, [[3.0], []] if name == "fleet_percentile" else [3.0], q
    yield "fleet_percentile", [[], []], 50
    while True:
        q = rng.choice((0, 50, 90, 95, 99, 99.5, 100, rng.randint(0, 200) / 2))
        n = rng.choice((1, 2, 3, 10, 20, 100))
        values = [rng.choice((rng.randint(0, 9), rng.lognormvariate(3, 1), -1.5)) for _ in range(n)]
        yield rng.choice(("percentile_linear", "percentile_nearest_rank")), values, q
        yield "fleet_percentile", [values, values[: n // 3], []], q
