"""Your reviewers get the lowest scores of the band.

A case just above `review_at` is the least likely to need them, and the nearly blocked ones are let through unseen. Rank the band from the top. The cutoff must follow: it moves up when places are few.

Fails: check_worked_example, check_highest_are_reviewed, check_blocks_take_no_place, check_equal_scores, check_input_is_kept, check_cutoff_fills_the_queue, check_cutoff_with_equal_scores
"""

import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = [i for i, s in enumerate(scores) if review_at <= s < block_at]
    reviewed = sorted(band, key=lambda i: scores[i])[:capacity]
    return [
        "block" if s >= block_at else "review" if i in reviewed else "allow" for i, s in enumerate(scores)
    ]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    band = sorted(s for s in scores if review_at <= s < block_at)
    return review_at if len(band) <= capacity else band[capacity]


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
