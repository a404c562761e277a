"""You compare the values of equal rank, the smallest with the smallest and so on.

That is a horizontal distance, in units of the feature; the mean of it would be the Wasserstein distance. Kolmogorov–Smirnov looks at the vertical distance of the curves, which is a share between 0 and 1.

Fails: check_worked_example, check_values_of_both_samples_count, check_gap_in_either_direction, check_equal_values_jump_together, check_only_the_order_matters
"""

import math
from bisect import bisect_right


def ecdf(sample, points):
    if not sample:
        raise ValueError("no sample")
    ranked = sorted(sample)
    return [bisect_right(ranked, point) / len(ranked) for point in points]


def ks_statistic(reference, current):
    if not reference or not current:
        raise ValueError("no sample")
    return max(abs(a - b) for a, b in zip(sorted(reference), sorted(current), strict=False))


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
