"""You forgot to divide by 1 + z²/n.

The added z² acts like further cases: z²/2 successes and z²/2 failures. They belong in the denominator too, for the center as well as for the half width, or the bounds leave [0, 1].

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
    center = p + z**2 / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
