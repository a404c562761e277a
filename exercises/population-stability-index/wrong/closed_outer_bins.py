"""You drop values outside the range of the reference.

A histogram between the smallest and the largest reference value has no place for them. They are the clearest drift there is: a unit changed from dollars to cents could empty all of your bins. Leave the outer bins open.

Fails: check_worked_example, check_bins_hold_equal_shares_of_the_reference, check_values_beyond_the_reference_count, check_empty_bins_are_floored
"""

import math
from bisect import bisect_left


def psi_by_bin(reference, current, bins, floor=0.0001):
    if not reference or not current or bins < 2 or not 0 < floor < 1:
        raise ValueError("nothing to compare")
    ranked = sorted(reference)
    edges = sorted({ranked[(i * len(ranked) - 1) // bins] for i in range(1, bins)})
    r, c = (shares(values, edges, floor, ranked[0], ranked[-1]) for values in (reference, current))
    return [(cb - rb) * math.log(cb / rb) for rb, cb in zip(r, c, strict=True)]


def psi(reference, current, bins, floor=0.0001):
    return sum(psi_by_bin(reference, current, bins, floor))


def shares(values, edges, floor, low, high):
    counts = [0] * (len(edges) + 1)
    for value in values:
        if not low <= value <= high:
            continue
        counts[bisect_left(edges, value)] += 1
    return [max(count / len(values), floor) for count in counts]
