"""You decide the whole day with the cutoff, so places stay free although cases for them are there.

A threshold has to leave out a whole group of equal scores. `decide` sees the day at once and need not: it can give the last places to the earlier ones of the group.

Fails: check_worked_example, check_equal_scores
"""

import math


def decide(scores, block_at, review_at, capacity):
    cutoff = review_cutoff(scores, block_at, review_at, capacity)
    return ["block" if s >= block_at else "review" if s >= cutoff else "allow" for s in scores]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [s for s in scores if review_at <= s < block_at]
    if len(band) <= capacity:
        return review_at
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
