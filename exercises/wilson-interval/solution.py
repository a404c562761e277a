import math
from statistics import NormalDist


def wilson_interval(
    successes: int,
    n: int,
    confidence: float = 0.95,
) -> tuple[float, float]:
    """Wilson's two-sided interval (low, high) for a share.

    Time O(1), memory O(1).
    """
    if not 0 <= successes <= n:
        raise ValueError(f"{successes} successes of {n}")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence must lie in (0, 1): {confidence}")
    if n == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = successes / n
    # z² / n says how strongly the sample is pulled toward one half.
    pull = z * z / n
    center = share + pull / 2
    half = math.sqrt(pull * (share * (1 - share) + pull / 4))
    return (center - half) / (1 + pull), (center + half) / (1 + pull)
