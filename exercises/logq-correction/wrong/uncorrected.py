"""Your loss is the plain in-batch softmax: the probabilities are not used.

A random item of the batch is a popular item, so popular items are negatives most of the time and their scores are pushed down for that alone. The optimum of this loss is the click probability divided by the item's popularity, up to a factor per user.

Fails: check_worked_example, check_popular_items_are_not_pushed_down, check_accidental_hits_are_left_out, check_far_scores_do_not_overflow
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(0 < p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]]
        total += _log_sum_exp(logits) - row[i]
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
