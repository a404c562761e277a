"""You score each item by itself: −ln σ(s⁺) − ln(1 − σ(s⁻)).

That is logistic regression on clicks with sampled negatives. It cares where the scores lie, so shifting both by 7 changes the loss, while a ranking by score stays the same. In BPR only the gap of a pair counts.

Fails: check_worked_example, check_one_pair, check_only_the_gap_counts, check_mean_over_the_pairs, check_gradient_of_each_pair
"""

import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    _gaps(positive, negative)
    pairs = zip(positive, negative, strict=True)
    losses = [_softplus(-taken) + _softplus(sampled) for taken, sampled in pairs]
    return sum(losses) / len(losses)


def _softplus(x: float) -> float:
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(math.tanh(score / 2) - 1) / 2 / len(gaps) for score in positive]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
