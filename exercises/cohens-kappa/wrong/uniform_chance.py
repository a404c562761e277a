"""You let chance pick all classes equally often.

This measure exists, as Bennett's S, but it pays raters for a class that is common anyway: nine items in ten labeled “ok” by both look like agreement. Cohen's chance follows how often each of them used each class.

Fails: check_worked_example, check_rare_class, check_habits_differ, check_several_classes, check_less_than_chance, check_nothing_in_common
"""

import math


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    classes = {*first, *second}
    if len(classes) == 1:
        return math.nan
    observed = sum(a == b for a, b in zip(first, second, strict=True)) / len(first)
    chance = 1 / len(classes)
    return (observed - chance) / (1 - chance)
