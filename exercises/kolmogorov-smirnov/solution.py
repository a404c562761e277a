import math
from bisect import bisect_right


def ecdf(sample: list[float], points: list[float]) -> list[float]:
    """Share of the sample at or below each point, in the points' order.

    Time O((n + k) log n) for k points, memory O(n + k).
    """
    if not sample:
        raise ValueError("no sample, no shares")
    ranked = sorted(sample)
    # Right of all equal values: the curve jumps by all of them at once.
    return [bisect_right(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference: list[float], current: list[float]) -> float:
    """Largest gap between the two samples' distribution curves.

    Time O((n + m) log (n + m)), memory O(n + m).
    """
    # The curves change at these values and nowhere else.
    points = [*reference, *current]
    curves = zip(ecdf(reference, points), ecdf(current, points), strict=True)
    return max(abs(f - g) for f, g in curves)


def ks_critical_gap(n: int, m: int, alpha: float) -> float:
    """Gap that samples of n and m values must exceed to be significant.

    Time O(1), memory O(1).
    """
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError(f"n={n}, m={m}, alpha={alpha}")
    # Half of alpha for each direction.
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
