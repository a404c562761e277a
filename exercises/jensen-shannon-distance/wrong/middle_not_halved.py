"""Your middle is p + q, without the half, so it is no distribution: it adds up to 2.

Every logarithm is then too small by 1, and the sum, which should never be negative, comes out at 0 or below. Take the mean of the two shares.

Fails: check_worked_example, check_several_bins, check_samples_of_different_size, check_empty_bins_count, check_ends_of_the_scale
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = p + q
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
