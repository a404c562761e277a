import math


def jensen_shannon_distance(reference: list[float], current: list[float]) -> float:
    """Distance between two histograms over the same bins, from 0 to 1.

    Time O(b) for b bins, memory O(b).
    """
    divergence = 0.0
    for p, q in zip(_shares(reference), _shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p, q):
            # The limit of x log x at 0 is 0. A share above 0 makes the
            # middle positive as well, so nothing divides by 0.
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    # For nearly equal shares rounding may leave less than 0.
    return math.sqrt(max(divergence, 0.0))


def _shares(counts: list[float]) -> list[float]:
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError(f"{counts} is no histogram")
    return [count / total for count in counts]
