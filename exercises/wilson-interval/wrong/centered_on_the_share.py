"""You use Wilson's half width around the observed share.

The interval then has the right length in the wrong place. For 0 of 10 half of it lies below 0. The center is pulled toward one half, by more the smaller the sample.

Fails: check_worked_example, check_small_samples, check_large_samples, check_none_and_all, check_single_case, check_other_confidence, check_mirror
"""

import math
from statistics import NormalDist


def wilson_interval(successes, n, confidence=0.95):
    if not 0 <= successes <= n or not 0 < confidence < 1:
        raise ValueError("senseless input")
    if n == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = successes / n
    center = p
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
