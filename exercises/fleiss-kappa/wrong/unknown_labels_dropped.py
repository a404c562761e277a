"""You drop labels that are not among the classes.

A misspelled label then looks like a vote that was never cast, and the post has one vote less than the others. The task asks for `ValueError`, so that somebody mends the form.

Fails: check_too_little_is_refused
"""

import math


def count_votes(votes, classes):
    return [[post.count(c) for c in classes] for post in votes]


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
