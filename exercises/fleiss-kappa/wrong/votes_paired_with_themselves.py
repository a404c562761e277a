"""You pair every vote with itself as well: squares over n squared instead of n(n − 1) pairs of different votes.

A vote always agrees with itself, so agreement comes out too high: with two votes a post, complete disagreement would still count as one half. Take the self-pairs out on both sides of the fraction.

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
    observed = sum((votes / n) ** 2 for row in counts for votes in row) / len(counts)
    chance = sum((total / cast) ** 2 for total in totals)
    return (observed - chance) / (1 - chance)


def _checked(counts):
    sizes = {sum(row) for row in counts}
    if len(sizes) != 1 or min(sizes) < 2:
        raise ValueError("unequal or too few votes")
    n = sizes.pop()
    return n, [sum(column) for column in zip(*counts, strict=True)], n * len(counts)
