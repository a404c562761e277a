"""You compare every item taken with every sampled item.

A triple belongs to one user, and scores of different users are not comparable: that somebody likes a film less than somebody else likes another says nothing. Pair the lists place by place.

Fails: check_worked_example, check_mean_over_the_pairs, check_gradient_of_each_pair, check_gradient_is_the_slope_of_the_loss
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(math.tanh(gap / 2) - 1) / 2 / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    if len(positive) != len(negative):
        raise ValueError("not pairs")
    return [taken - sampled for taken in positive for sampled in negative]
