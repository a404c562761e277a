"""You take chance agreement to be one half.

That holds for two classes used equally often. If both flag 1 % of the posts, chance agrees on 98 % of them. Read the habits off the labels.

Fails: check_worked_example, check_rare_class, check_habits_differ, check_several_classes, check_less_than_chance, check_nothing_in_common
"""

import math


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    if len({*first, *second}) == 1:
        return math.nan
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
    return (observed - 0.5) / 0.5
