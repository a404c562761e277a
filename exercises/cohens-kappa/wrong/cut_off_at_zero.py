"""You turn negative values into 0.

A kappa below 0 is a finding: one of the two has swapped labels, or the policy can be read both ways. Do not hide it.

Fails: check_rare_class, check_less_than_chance
"""

import math
from collections import Counter


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    n = len(first)
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    habits, others = Counter(first), Counter(second)
    chance = sum(habits[c] * others[c] for c in habits) / n**2
    if chance == 1:
        return math.nan
    return max(0.0, (observed - chance) / (1 - chance))
