"""You use the natural logarithm, as SciPy does by default.

Nothing in common then means 0.83, not 1, and a threshold found with one base is off by 17 percent with the other. The task fixes base 2.

Fails: check_worked_example, check_several_bins, check_samples_of_different_size, check_empty_bins_count, check_ends_of_the_scale
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log(share / middle) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
