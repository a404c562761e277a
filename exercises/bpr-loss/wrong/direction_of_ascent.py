"""Your gradient has the other sign: it is positive.

It points to where the probability rises. Optimizers descend on the loss, so they need the derivative of the loss, and that falls when the item taken scores higher.

Fails: check_worked_example, check_only_the_gap_counts, check_gradient_of_each_pair, check_gradient_is_the_slope_of_the_loss, check_far_scores_do_not_overflow
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(1 - math.tanh(gap / 2)) / 2 / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
