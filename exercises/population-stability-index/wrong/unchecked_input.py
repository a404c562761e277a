"""You accept anything: an empty day, one bin, a floor of 0.

One bin holds everything on both sides, so its PSI is 0 whatever happens, and the dashboard stays green. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

import math
from bisect import bisect_left


def psi_by_bin(reference, current, bins, floor=0.0001):
    if not reference or not current:
        return []
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
    return [max(count / len(values), floor) for count in counts]
