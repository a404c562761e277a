"""You compute the sigmoid as it is written, and at a gap of −2,000 the exponential overflows.

Scores drift apart early in training, and one infinite loss is enough to ruin every embedding it touches. The loss itself is harmless there: it is 2,000.

Fails: check_far_scores_do_not_overflow
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [-math.log(1 / (1 + math.exp(-gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [-1 / (1 + math.exp(gap)) / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
