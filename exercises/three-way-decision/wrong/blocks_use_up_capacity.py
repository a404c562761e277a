"""Blocked cases use up places in your review queue.

You rank all scores and count the capacity from the top of the whole day. On a day of attack the blocks fill every place, and the doubtful cases, which the reviewers are there for, are allowed unseen. Count from the top of the band.

Fails: check_worked_example, check_ends_of_the_band, check_blocks_take_no_place, check_input_is_kept, check_cutoff_fills_the_queue, check_cutoff_when_all_fit, check_cutoff_with_equal_scores
"""

import math


def decide(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    ranked = sorted(range(len(scores)), key=lambda i: -scores[i])
    top = set(ranked[:capacity])
    return [
        "block" if s >= block_at else "review" if i in top and s >= review_at else "allow"
        for i, s in enumerate(scores)
    ]


def review_cutoff(scores, block_at, review_at, capacity):
    _check(scores, block_at, review_at, capacity)
    candidates = [s for s in scores if s >= review_at]
    if len(candidates) <= capacity:
        return review_at
    first_out = sorted(candidates, reverse=True)[capacity]
    return min((s for s in candidates if first_out < s < block_at), default=block_at)


def _check(scores, block_at, review_at, capacity):
    if capacity < 0 or review_at > block_at or any(math.isnan(s) for s in scores):
        raise ValueError("senseless")
