"""You compare the two sides with each other instead of with their middle.

That is the Jeffreys divergence, the same as PSI. It is infinite as soon as one side has an empty bin, which is why your code has to leave such bins out, and it has no upper end.

Fails: check_worked_example, check_several_bins, check_samples_of_different_size, check_empty_bins_count, check_ends_of_the_scale
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=True):
        if p > 0 and q > 0:
            divergence += (p - q) * math.log2(p / q) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    if total <= 0 or min(counts) < 0:
        raise ValueError("no histogram")
    return [count / total for count in counts]
