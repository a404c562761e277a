"""Your queue grows beyond its capacity when scores are equal.

You look up the score of the last place and review everything that reaches it, so all cases with that score come in. In `decide` the earlier ones fill the last places; in `review_cutoff`, where a number has to decide, such a group stays out.

Fails: check_worked_example, check_equal_scores, check_cutoff_with_equal_scores
"""

import math


def decide(scores, block_at, review_at, capacity):
    cutoff = review_cutoff(scores, block_at, review_at, capacity)
    return ["block" if s >= block_at else "review" if s >= cutoff else "allow" for s in scores]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = sorted((s for s in scores if review_at <= s < block_at), reverse=True)
    if len(band) <= capacity:
        return review_at
    return band[capacity - 1] if capacity else block_at


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
