"""You walk along both lists and look at the gap after every single value.

Where values are equal, within a sample or across the two, the curve has not finished its jump yet, and the height you see there does not exist. Two equal samples come out with a gap. Step over all equal values first, then look.

Fails: check_gap_in_either_direction, check_equal_values_jump_together
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
    f = g = gap = 0.0
    for _, of_reference in sorted([(a, True) for a in reference] + [(b, False) for b in current]):
        if of_reference:
            f += 1 / len(reference)
        else:
            g += 1 / len(current)
        gap = max(gap, abs(f - g))
    return gap


def ks_critical_gap(n, m, alpha):
    if n < 1 or m < 1 or not 0 < alpha < 1:
        raise ValueError("no such test")
    return math.sqrt(-math.log(alpha / 2) / 2 * (n + m) / (n * m))
