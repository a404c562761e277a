"""You take the largest difference without its sign removed, so only gaps in one direction count.

That is the one-sided statistic: swap the samples and it changes. A feature may drift either way, and the two-sided gap sees both.

Fails: check_values_of_both_samples_count, check_gap_in_either_direction, check_only_the_order_matters
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
    return max(f - g for f, g in zip(ecdf(reference, points), ecdf(current, points), strict=True))


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
