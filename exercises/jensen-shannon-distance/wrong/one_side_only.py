"""You compare only the reference with the middle.

Swap the lists and the result changes, although a distance must not depend on the order. The other half of the formula is the same sum for the current shares.

Fails: check_several_bins, check_samples_of_different_size, check_empty_bins_count
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p,):
            if share > 0:
                divergence += share * math.log2(share / middle)
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
