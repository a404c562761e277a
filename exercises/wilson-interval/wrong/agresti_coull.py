"""Your center is Wilson's, but around it you compute a Wald interval with n + z² cases.

That is Agresti and Coull's interval, made for teaching because it is easy to remember. It is wider than Wilson's and leaves [0, 1] near the ends: under Wilson's root stands another term.

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
    center = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * math.sqrt(center * (1 - center) / (n + z**2))
    return center - half, center + half
