"""You keep edges that are equal.

Between two equal edges no value fits, on either side. Such a bin adds nothing to the sum, since both shares are floored alike, but a report by bin shows bins that do not exist, and the number of bins in every rule of thumb is wrong.

Fails: check_empty_bins_are_floored, check_many_equal_values_share_a_bin
"""

import math
from bisect import bisect_left


def psi_by_bin(reference, current, bins, floor=0.0001):
    if not reference or not current or bins < 2 or not 0 < floor < 1:
        raise ValueError("nothing to compare")
    ranked = sorted(reference)
    edges = [ranked[(i * len(ranked) - 1) // bins] for i in range(1, bins)]
    r, c = shares(reference, edges, floor), shares(current, edges, floor)
    return [(cb - rb) * math.log(cb / rb) for rb, cb in zip(r, c, strict=True)]


def psi(reference, current, bins, floor=0.0001):
    return sum(psi_by_bin(reference, current, bins, floor))


def shares(values, edges, floor):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_left(edges, value)] += 1
    return [max(count / len(values), floor) for count in counts]
