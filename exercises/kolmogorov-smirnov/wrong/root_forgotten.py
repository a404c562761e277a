"""Your critical gap shrinks with the number of values, not with its root.

Four times as much data halves the noise, it does not quarter it. Take the root of the whole expression, the factor of the sizes included.

Fails: check_worked_example, check_critical_gap_shrinks_with_the_root
"""

import math
from bisect import bisect_right


def ecdf(sample, points):
    if not sample:
        raise ValueError("no sample")
    ranked = sorted(sample)
    return [bisect_right(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference, current):
    points = reference + current
    return max(abs(f - g) for f, g in zip(ecdf(reference, points), ecdf(current, points), strict=True))


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2) * (n + m) / (n * m)
