"""You accept empty samples and any alpha.

A feature that did not arrive at all then has a gap of 0, which reads as no drift. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

import math
from bisect import bisect_right


def ecdf(sample, points):
    if not sample:
        return [0.0] * len(points)
    ranked = sorted(sample)
    return [bisect_right(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference, current):
    if not reference or not current:
        return 0.0
    points = reference + current
    return max(abs(f - g) for f, g in zip(ecdf(reference, points), ecdf(current, points), strict=True))


def ks_critical_gap(n, m, alpha):
    if n * m * alpha <= 0 or alpha >= 2:
        return 0.0
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
