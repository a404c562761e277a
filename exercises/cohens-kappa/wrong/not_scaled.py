"""You take off the agreement by chance and stop there.

The difference can reach only what chance leaves over: with rare classes that is a few percent, even for raters who always agree. Divide by it, so that 1 means perfect whatever the classes.

Fails: check_worked_example, check_perfect_agreement, check_rare_class, check_habits_differ, check_several_classes, check_less_than_chance
"""

import math
from collections import Counter


def cohens_kappa(first, second):
    if len(first) != len(second) or not first:
        raise ValueError("need two lists of the same length")
    n = len(first)
    agreed = sum(a == b for a, b in zip(first, second, strict=True))
    habits, others = Counter(first), Counter(second)
    chance = sum(habits[c] * others[c] for c in habits)
    return math.nan if chance == n * n else agreed / n - chance / n**2
