"""You give 1 when all votes went to one class.

Nobody had to tell two classes apart, so the batch says nothing about whether they could. The formula is 0/0 there; the task says NaN.

Fails: check_single_class
"""

from collections import Counter


def count_votes(votes, classes):
    if any(label not in classes for post in votes for label in post):
        raise ValueError("unknown label")
    return [[Counter(post)[c] for c in classes] for post in votes]


def fleiss_kappa(counts):
    n, totals, cast = _checked(counts)
    if max(totals) == cast:
        return 1.0
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
