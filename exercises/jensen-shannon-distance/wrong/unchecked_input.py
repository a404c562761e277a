"""You accept anything: lists of different lengths are cut to the shorter one, and a day without rows gives 0.

A new bin at the end of the list is then never seen, and a feature that did not arrive looks perfectly stable. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

import math


def jensen_shannon_distance(reference, current):
    divergence = 0.0
    for p, q in zip(shares(reference), shares(current), strict=False):
        middle = (p + q) / 2
        for share in (p, q):
            if share > 0:
                divergence += share * math.log2(share / middle) / 2
    return math.sqrt(max(divergence, 0.0))


def shares(counts):
    total = sum(counts)
    return [max(count / total, 0.0) if total else 0.0 for count in counts]
