"""You take the root of whatever the sum is, and for nearly equal shares rounding leaves it just below 0.

That is the usual state of a healthy feature, so the job fails on quiet days. The true value cannot be negative: lift it to 0 first.

Fails: check_nearly_equal_shares
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return math.sqrt(divergence)


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
