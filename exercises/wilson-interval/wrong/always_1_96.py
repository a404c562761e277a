"""You use 1.96 for every confidence.

It is the rounded value for 95 %, off in the sixth digit here and far off elsewhere: 99 % takes 2.576. `statistics.NormalDist` has them all.

Fails: check_worked_example, check_small_samples, check_large_samples, check_none_and_all, check_single_case, check_other_confidence
"""

import math


def wilson_interval(successes, n, confidence=0.95):
    if not 0 <= successes <= n or not 0 < confidence < 1:
        raise ValueError("senseless input")
    if n == 0:
        return 0.0, 1.0
    z = 1.96
    p = successes / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
