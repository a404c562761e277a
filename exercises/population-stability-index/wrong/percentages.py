"""You compute with percentages.

The logarithm does not mind, but the difference in front of it is a hundred times too large, and so is the PSI: 22.8 instead of 0.228.

Fails: check_worked_example, check_bins_hold_equal_shares_of_the_reference, check_value_on_an_edge, check_values_beyond_the_reference_count, check_empty_bins_are_floored, check_many_equal_values_share_a_bin
"""

import math
from bisect import bisect_left


def psi_by_bin(reference, current, bins, floor=0.0001):
    if not reference or not current or bins < 2 or not 0 < floor < 1:
        raise ValueError("nothing to compare")
    ranked = sorted(reference)
    edges = sorted({ranked[(i * len(ranked) - 1) // bins] for i in range(1, bins)})
    r, c = shares(reference, edges, floor), shares(current, edges, floor)
    return [100 * (cb - rb) * math.log(cb / rb) for rb, cb in zip(r, c, strict=True)]


def psi(reference, current, bins, floor=0.0001):
    return sum(psi_by_bin(reference, current, bins, floor))


def shares(values, edges, floor):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_left(edges, value)] += 1
    return [max(count / len(values), floor) for count in counts]
