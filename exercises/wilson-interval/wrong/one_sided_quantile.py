"""You take the quantile at the confidence itself, 1.645 for 95 %.

Then 5 % lie beyond each of the two bounds, and the interval holds with 90 % only. A two-sided interval leaves half of the rest on each side.

Fails: check_worked_example, check_small_samples, check_large_samples, check_none_and_all, check_single_case, check_other_confidence
"""

import math
from statistics import NormalDist


def wilson_interval(successes, n, confidence=0.95):
    if not 0 <= successes <= n or not 0 < confidence < 1:
        raise ValueError("senseless input")
    if n == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf(confidence)
    p = successes / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
