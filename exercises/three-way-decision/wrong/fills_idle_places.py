"""You fill idle places with cases below `review_at`.

A reviewed case is also a delayed one: a good payment waits, a harmless post is held back. `review_at` says from where that price is worth paying, and free reviewers do not change it.

Fails: check_ends_of_the_band, check_nothing_below_the_band, check_extreme_capacities, check_cutoff_when_all_fit
"""

import heapq
import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if s < block_at]
    reviewed = heapq.nlargest(capacity, band, key=scores.__getitem__)
    return [
        "block" if s >= block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)
    ]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [s for s in scores if s < block_at]
    if len(band) <= capacity:
        return min(band, default=review_at)
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
