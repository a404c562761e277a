"""You apply the floor to empty bins only.

Then a bin with one row in a million counts as further away than a bin with none. A share below the floor is raised to it, whatever it was.

Fails: check_empty_bins_are_floored
"""

import math
from bisect import bisect_left


def psi_by_bin(reference, current, bins, floor=0.0001):
    if not reference or not current or bins < 2 or not 0 < floor < 1:
        raise ValueError("nothing to compare")
    ranked = sorted(reference)
    edges = sorted({ranked[(i * len(ranked) - 1) // bins] for i in range(1, bins)})
    r, c = shares(reference, edges, floor), shares(current, edges, floor)
    return [(cb - rb) * math.log(cb / rb) for rb, cb in zip(r, c, strict=True)]


def psi(reference, current, bins, floor=0.0001):
    return sum(psi_by_bin(reference, current, bins, floor))


def shares(values, edges, floor):
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[bisect_left(edges, value)] += 1
    return [count / len(values) if count else floor for count in counts]
