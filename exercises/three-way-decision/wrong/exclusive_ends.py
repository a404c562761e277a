"""You block only above `block_at` and review only above `review_at`.

The task makes both ends inclusive. Scores pile up on round thresholds, because rules and calibration tables emit them, so the end decides more cases than it seems.

Fails: check_ends_of_the_band, check_cutoff_with_equal_scores
"""

import heapq
import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if review_at < s <= block_at]
    reviewed = heapq.nlargest(capacity, band, key=scores.__getitem__)
    return ["block" if s > block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [s for s in scores if review_at < s <= block_at]
    if len(band) <= capacity:
        return review_at
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
