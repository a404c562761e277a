"""You compute the Wald interval and cut it off at 0 and 1.

Now it looks like an interval of shares, but 0 of 10 still gives a single point. The cut hides the symptom; what is wrong is that the spread is taken at the observed share.

Fails: check_worked_example, check_small_samples, check_large_samples, check_none_and_all, check_single_case, check_other_confidence
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
    return max(0.0, p - half), min(1.0, p + half)
