"""You take the number of votes of each post as it comes.

The plain mean over posts then gives a post with two votes the weight of one with ten, and the chance term follows the posts with many votes. Fleiss' kappa is not defined there: refuse, or use Krippendorff's alpha.

Fails: check_unequal_votes_are_refused
"""

import math
from collections import Counter


def count_votes(votes, classes):
    if any(label not in classes for post in votes for label in post):
        raise ValueError("unknown label")
    return [[Counter(post)[c] for c in classes] for post in votes]


def fleiss_kappa(counts):
    if not counts or any(sum(row) < 2 for row in counts):
        raise ValueError("too few votes")
    totals = [sum(column) for column in zip(*counts, strict=True)]
    cast = sum(totals)
    if max(totals) == cast:
        return math.nan
    shares = [sum(v * (v - 1) for v in row) / (sum(row) * (sum(row) - 1)) for row in counts]
    observed = sum(shares) / len(shares)
    chance = sum((total / cast) ** 2 for total in totals)
    return (observed - chance) / (1 - chance)
