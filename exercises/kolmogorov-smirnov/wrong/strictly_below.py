"""Your curve counts what is strictly below a point.

The empirical distribution function includes the point: at the largest value it has to be 1, and yours is not. The statistic does not notice, because it meets the same heights one value later. A quantile or a percentile read off your curve would be off.

Fails: check_worked_example, check_curve_at_any_point
"""

import math
from bisect import bisect_left


def ecdf(sample, points):
    if not sample:
        raise ValueError("no sample")
    ranked = sorted(sample)
    return [bisect_left(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference, current):
    points = reference + current
    return max(abs(f - g) for f, g in zip(ecdf(reference, points), ecdf(current, points), strict=True))


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
