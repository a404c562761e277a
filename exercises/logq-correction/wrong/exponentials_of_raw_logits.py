"""You exponentiate the logits as they are, so scores of 1,000 overflow and scores of −1,000 leave the logarithm of 0.

Dot products of embeddings without normalization have no bound, and a single infinite loss ruins all weights. Shift the logits of a row before you exponentiate; the loss does not change.

Fails: check_far_scores_do_not_overflow
"""

import math


def in_batch_loss(scores: list[list[float]], item_ids: list[str], probabilities: list[float]) -> float:
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        logits = [s - log_p[j] for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]]
        total += _log_sum_exp(logits) - (row[i] - log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    largest = 0.0
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
