"""You take off the agreement by chance and stop there.

The difference can only reach what chance leaves over, so unanimous moderators get 0.5 on two balanced classes and next to nothing on a rare one. Divide by it, so that 1 means perfect whatever the classes.

Fails: check_worked_example, check_perfect_agreement, check_pairs_of_different_votes, check_common_class, check_several_classes, check_one_post
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
    return pairs / (cast * (n - 1)) - sum((total / cast) ** 2 for total in totals)


def _checked(counts):
    sizes = {sum(row) for row in counts}
    if len(sizes) != 1 or min(sizes) < 2:
        raise ValueError("unequal or too few votes")
    n = sizes.pop()
    return n, [sum(column) for column in zip(*counts, strict=True)], n * len(counts)
