import math


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    """Mean loss over the pairs of a taken and a sampled item.

    Time and memory O(n) for n pairs.
    """
    gaps = _gaps(positive, negative)
    # -ln sigma(x) = ln(1 + e^-x), with the exponent never above 0.
    losses = [max(-gap, 0.0) + math.log1p(math.exp(-abs(gap))) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    """Derivative of the mean loss by each positive score.

    Time and memory O(n) for n pairs.
    """
    gaps = _gaps(positive, negative)
    # sigma(-x) = (1 - tanh(x / 2)) / 2, and tanh never overflows.
    return [(math.tanh(gap / 2) - 1) / 2 / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    # strict refuses lists of different lengths with a ValueError.
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
