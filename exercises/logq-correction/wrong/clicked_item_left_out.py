"""You leave out every pair with the same item, and with them the clicked pair itself.

The denominator then holds negatives only, so the loss can fall below 0 without end: the model gains by raising the scores of clicked pairs ever further. The clicked pair belongs to the sum although its item equals itself.

Fails: check_worked_example, check_equal_probabilities_cancel, check_popular_items_are_not_pushed_down, check_one_user_is_one_row, check_accidental_hits_are_left_out, check_far_scores_do_not_overflow
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s - log_p[j] for j, s in enumerate(row) if item_ids[j] != item_ids[i]]
        if logits:
            total += _log_sum_exp(logits) - (row[i] - log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
