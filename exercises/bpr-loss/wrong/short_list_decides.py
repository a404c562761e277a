"""You pair up as far as the shorter list goes, and call the loss of nothing 0.

Lists of different lengths mean that the sampler and the log have fallen out of step, so the pairs you do form belong to different users. And a loss of 0 for an empty batch looks like a perfect model.

Fails: check_lists_that_do_not_pair_up_are_refused
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses) if losses else 0.0


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(math.tanh(gap / 2) - 1) / 2 / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=False)]
