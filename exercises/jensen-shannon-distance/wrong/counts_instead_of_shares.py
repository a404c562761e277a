"""You use counts as if they were shares.

Then a day with twice the traffic looks like drift. Divide each list by its own total first.

Fails: check_worked_example, check_several_bins, check_samples_of_different_size, check_empty_bins_count, check_ends_of_the_scale, check_nearly_equal_shares
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return counts
