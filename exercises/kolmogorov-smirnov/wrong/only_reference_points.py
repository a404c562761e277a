"""You compare the curves at the reference's values only.

The current curve jumps elsewhere, and the largest gap may lie just there. Any value at which one of the two curves jumps has to be looked at.

Fails: check_values_of_both_samples_count, check_only_the_order_matters
"""

import math
from bisect import bisect_right


def ecdf(sample, points):
    if not sample:
        raise ValueError("no sample")
    ranked = sorted(sample)
    return [bisect_right(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference, current):
    points = reference
    return max(abs(f - g) for f, g in zip(ecdf(reference, points), ecdf(current, points), strict=True))


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
