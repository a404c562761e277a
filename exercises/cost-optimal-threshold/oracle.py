"""Brute force: the cheaper of the two decisions, in exact fractions; the threshold by bisection on that choice."""

import math
from fractions import Fraction

ENTRY = "cost_optimal_threshold"


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def reference(name, *args):
    if name == "blocked":
        payments, margin, friction, fee = args
        return [acts(p, margin * a + friction, a + fee, 0.0, 0.0) for p, a in payments]
    if not all(math.isfinite(cost) for cost in args):
        raise ValueError("not finite")
    # Senseless: at some certainty the wrong decision is the cheaper one, or no certainty makes a difference.
    gain_at_0, gain_at_1 = (saving(certain, *args) for certain in (0, 1))
    if gain_at_0 > 0 or gain_at_1 < 0 or gain_at_0 == gain_at_1 == 0:
        raise ValueError("senseless")
    low, high = 0.0, 1.0
    if acts(low, *args):
        return low
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if acts(middle, *args) else (middle, high)
    return high


def saving(p, c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    """What acting saves on average at probability p, exactly."""
    p, c_fp, c_fn, c_tp, c_tn = map(Fraction, (p, c_fp, c_fn, c_tp, c_tn))
    return p * c_fn + (1 - p) * c_tn - p * c_tp - (1 - p) * c_fp


def acts(p, *costs):
    return saving(p, *costs) >= 0


def cases(rng):
    name = "cost_optimal_threshold"
    yield name, 10, 100
    yield name, 0, 5
    yield name, 5, 0
    yield name, 0, 0
    yield name, 1.5, 100, 10, 0
    yield name, 3, 4, 4, 3
    yield name, math.nan, 1
    yield name, 1, math.inf
    yield name, 1, 2, 3, math.nan
    yield "blocked", [], 0.1, 1.0, 1.0
    while True:
        # About one matrix in three makes no sense; quarters keep equal costs likely.
        c_tp, c_tn = rng.randint(-8, 8) / 4, rng.randint(-8, 8) / 4
        c_fp, c_fn = c_tn + rng.randint(-4, 40) / 4, c_tp + rng.randint(-4, 400) / 4
        yield name, c_fp, c_fn, c_tp, c_tn
        payments = [
            (rng.random() ** 3, round(rng.lognormvariate(4, 1.5), 2)) for _ in range(rng.randint(0, 9))
        ]
        yield "blocked", payments, rng.uniform(0, 0.3), rng.uniform(0.01, 9), rng.uniform(0, 40)
