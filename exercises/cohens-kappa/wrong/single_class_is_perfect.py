"""You give moderators 1 when both used a single class throughout.

They never had to tell two classes apart, so nothing is known of whether they could. A batch without any violation would count as perfect agreement. The formula is 0/0 there, and the task says NaN.

Fails: check_single_class
"""

from collections import Counter


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    n = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True))
    habits, others = Counter(first), Counter(second)
    chance = sum(habits[c] * others[c] for c in habits)
    return 1.0 if chance == n * n else (agreed * n - chance) / (n * n - chance)
