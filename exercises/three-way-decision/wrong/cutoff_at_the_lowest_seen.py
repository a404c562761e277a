"""When the whole band fits, your cutoff is the lowest score you happened to see.

Tomorrow's lowest will be another one, and with places free there is no reason to turn it away. Without a shortage the rule of the business stands: `review_at`.

Fails: check_cutoff_when_all_fit
"""

import heapq
import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if review_at <= s < block_at]
    reviewed = heapq.nlargest(capacity, band, key=scores.__getitem__)
    return [
        "block" if s >= block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)
    ]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [s for s in scores if review_at <= s < block_at]
    if len(band) <= capacity:
        return min(band, default=review_at)
    first_out = sorted(band, reverse=True)[capacity]
    return min((s for s in band if s > first_out), default=block_at)


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
