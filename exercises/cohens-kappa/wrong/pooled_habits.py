"""You pool the labels of both moderators and let chance draw from the pool.

That is Scott's pi. For raters with the same habits it is the same number; if one is stricter than the other, it expects more agreement than they could reach by chance and comes out lower. Keep two sets of shares.

Fails: check_worked_example, check_rare_class, check_habits_differ, check_several_classes, check_nothing_in_common
"""

import math
from collections import Counter


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    n = len(first)
    pooled = Counter(first) + Counter(second)
    if len(pooled) == 1:
        return math.nan
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / n
    chance = sum((count / (2 * n)) ** 2 for count in pooled.values())
    return (observed - chance) / (1 - chance)
