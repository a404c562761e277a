"""You add up the pairs, in the loss and in the gradient, where the mean is asked for.

The size of the step then grows with the batch: a learning rate that works for 1,000 pairs diverges for 10,000.

Fails: check_worked_example, check_mean_over_the_pairs, check_gradient_of_each_pair
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(math.tanh(gap / 2) - 1) / 2 for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
