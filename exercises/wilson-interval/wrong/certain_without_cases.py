"""Without cases you return an interval of no width.

It says that the share is known to be 0, from no data at all; a dashboard would show a category without audits as the worst, or as the safest. With n = 0 nothing is ruled out.

Fails: check_no_cases
"""

import math
from statistics import NormalDist


def wilson_interval(successes, n, confidence=0.95):
    if not 0 <= successes <= n or not 0 < confidence < 1:
        raise ValueError("senseless input")
    if n == 0:
        return 0.0, 0.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = successes / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
