"""Your loss is a mean, but your gradient is that of the sum.

The two functions disagree by a factor of the number of pairs. A gradient check by finite differences on two pairs finds this at once; on one pair it cannot.

Fails: check_worked_example, check_gradient_of_each_pair, check_gradient_is_the_slope_of_the_loss
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(math.tanh(gap / 2) - 1) / 2 for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
