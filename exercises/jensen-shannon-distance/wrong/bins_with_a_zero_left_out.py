"""You leave out bins that are empty on one side.

A category that vanished or appeared is the largest change there is, and yours counts it as none. Only the term of the empty side is 0; the other side's stays.

Fails: check_empty_bins_count, check_ends_of_the_scale
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        if p == 0 or q == 0:
            continue
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
