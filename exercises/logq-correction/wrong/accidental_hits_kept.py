"""You keep other pairs with the same item among the negatives.

A batch of 1,024 pairs holds an item with 1 % of all clicks about ten times. Each of these pairs then teaches the model that the clicked item was not clicked, and the loss of such a pair cannot fall below the logarithm of the number of copies.

Fails: check_accidental_hits_are_left_out, check_nothing_to_compare_with
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s - log_p[j] for j, s in enumerate(row)]
        total += _log_sum_exp(logits) - (row[i] - log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
