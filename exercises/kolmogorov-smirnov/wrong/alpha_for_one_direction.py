"""You spend all of alpha on one direction.

The statistic counts gaps either way, so each gets half. Your critical gap is too small: a test meant for 5 percent false alarms makes about 10.

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
    return math.sqrt(-math.log(alpha) / 2 * (n + m) / (n * m))
