"""You sort the caller's list in place, and the decisions come back in the order of the scores.

Nobody can tell any more which decision belongs to which case. Rank positions and leave the scores where they are.

Fails: check_worked_example, check_highest_are_reviewed, check_blocks_take_no_place, check_nothing_below_the_band, check_equal_scores, check_input_is_kept, check_extreme_capacities
"""

import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    scores.sort(reverse=True)
    blocked = sum(s >= block_at for s in scores)
    return [
        "block" if s >= block_at else "review" if i < blocked + capacity and s >= review_at else "allow"
        for i, s in enumerate(scores)
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
