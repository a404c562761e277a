"""You return the divergence; the distance is its root.

Small values differ most: 0.01 is a distance of 0.1. A threshold copied from somewhere else then hardly ever fires. Only the root is a metric, for which going through a third distribution is never shorter.

Fails: check_worked_example, check_several_bins, check_samples_of_different_size, check_empty_bins_count
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return max(divergence, 0.0)


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
