"""You let chance pick all classes equally often.

That is Randolph's kappa. It pays for agreement on a class that nearly every post belongs to anyway, and it rises when somebody adds a class to the form that nobody uses. Fleiss takes the shares of the classes among all votes.

Fails: check_worked_example, check_pairs_of_different_votes, check_common_class, check_several_classes, check_one_post
"""

import math
from collections import Counter


def count_votes(votes, classes):
    if any(label not in classes for post in votes for label in post):
        raise ValueError("unknown label")
    return [[Counter(post)[c] for c in classes] for post in votes]


def fleiss_kappa(counts):
    n, totals, cast = _checked(counts)
    if max(totals) == cast:
        return math.nan
    pairs = sum(votes * (votes - 1) for row in counts for votes in row)
    observed = pairs / (cast * (n - 1))
    chance = 1 / len(totals)
    return (observed - chance) / (1 - chance)


def _checked(counts):
    sizes = {sum(row) for row in counts}
    if len(sizes) != 1 or min(sizes) < 2:
        raise ValueError("unequal or too few votes")
    n = sizes.pop()
    return n, [sum(column) for column in zip(*counts, strict=True)], n * len(counts)
