"""You compute the Wald interval: the observed share plus and minus z standard errors.

It takes the spread at the observed share. At 0 of 10 that spread is 0 and the interval is a point, as if ten cases could prove a share of 0; at 8 of 10 it ends above 1. Ask instead which true shares would make the observed one ordinary.

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
    half = z * math.sqrt(p * (1 - p) / n)
    return p - half, p + half
