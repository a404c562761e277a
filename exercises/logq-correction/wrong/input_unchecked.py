"""You do not look at what you are given: an empty batch divides by 0, and a probability above 1 passes.

A probability above 1 is what a count looks like that nobody divided by the total. The loss it gives is a plausible number, so it has to be refused.

Fails: check_impossible_input_is_refused
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s - log_p[j] for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]]
        total += _log_sum_exp(logits) - (row[i] - log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
