"""Your columns follow the labels as they turn up, post by post.

The first column then means another class on every post, and adding up columns mixes them. Fix the order once: `classes` says what each column is.

Fails: check_votes_are_counted
"""

import math
from collections import Counter


def count_votes(votes, classes):
    if any(label not in classes for post in votes for label in post):
        raise ValueError("unknown label")
    rows = [list(Counter(post).values()) for post in votes]
    return [row + [0] * (len(classes) - len(row)) for row in rows]


def fleiss_kappa(counts):
    n, totals, cast = _checked(counts)
    if max(totals) == cast:
        return math.nan
    pairs = sum(votes * (votes - 1) for row in counts for votes in row)
    observed = pairs / (cast * (n - 1))
    chance = sum((total / cast) ** 2 for total in totals)
    return (observed - chance) / (1 - chance)


def _checked(counts):
    sizes = {sum(row) for row in counts}
    if len(sizes) != 1 or min(sizes) < 2:
        raise ValueError("unequal or too few votes")
    n = sizes.pop()
    return n, [sum(column) for column in zip(*counts, strict=True)], n * len(counts)
