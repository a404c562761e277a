"""You correct the negatives and leave the clicked item's logit as it is.

Then the clicked item is compared on another scale: with p = 0.001 its rivals gain 6.9 that it does not get, and even a perfect model has a large loss. In the form asked for, every column of the softmax is corrected alike.

Fails: check_worked_example, check_equal_probabilities_cancel, check_popular_items_are_not_pushed_down, check_one_user_is_one_row, check_accidental_hits_are_left_out, check_far_scores_do_not_overflow
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [
            s - (log_p[j] if j != i else 0) for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]
        ]
        total += _log_sum_exp(logits) - row[i]
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
