"""Your gradient holds σ of the gap where σ of minus the gap belongs.

Pairs that are already far in the right order then pull hardest, and the wrong ones hardly at all. The force is the probability of being wrong.

Fails: check_worked_example, check_gradient_of_each_pair, check_gradient_is_the_slope_of_the_loss, check_far_scores_do_not_overflow
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [-(math.tanh(gap / 2) + 1) / 2 / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
