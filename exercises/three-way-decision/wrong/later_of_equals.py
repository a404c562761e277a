"""Of equal scores you review the later ones.

Sorting in rising order and reading from the back turns ties around. Models with few distinct scores, such as small trees, tie all the time; then first come, first served is what people can understand and what tests can rely on.

Fails: check_worked_example, check_equal_scores
"""

import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if review_at <= s < block_at]
    reviewed = sorted(band, key=lambda i: scores[i])[::-1][:capacity]
    return [
        "block" if s >= block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)
    ]


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
