"""You add the logarithm of the probability to the logit.

That doubles the bias: a popular item is pushed down for being drawn often, and each time with more weight than a rare one. An item that is drawn 10 times as often must count a tenth each time.

Fails: check_worked_example, check_popular_items_are_not_pushed_down, check_accidental_hits_are_left_out, check_far_scores_do_not_overflow
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s + log_p[j] for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]]
        total += _log_sum_exp(logits) - (row[i] + log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
