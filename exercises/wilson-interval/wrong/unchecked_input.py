"""You accept counts and confidences that cannot be.

For 11 successes of 10 at 99 % the number under the root is still positive, and the result looks ordinary. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""

import math
from statistics import NormalDist


def wilson_interval(successes, n, confidence=0.95):
    if n == 0:
        return 0.0, 1.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = successes / n
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return center - half, center + half
