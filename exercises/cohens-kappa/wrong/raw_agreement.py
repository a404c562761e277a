"""You return the share of items on which both agree.

With rare violations nearly all of it comes for free: two moderators who never flag anything agree on every item. Take off what their habits alone would give, and scale by what is left to reach.

Fails: check_worked_example, check_rare_class, check_habits_differ, check_several_classes, check_less_than_chance
"""

import math


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    if len({*first, *second}) == 1:
        return math.nan
    return sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
