import math


def in_batch_loss(
    scores: list[list[float]],
    item_ids: list[str],
    probabilities: list[float],
) -> float:
    """Mean softmax loss over the batch, corrected for popularity.

    Time O(B²) for B pairs, which is why in-batch negatives are cheap: the
    B² dot products are one matrix product. Memory O(B).
    """
    # Not "any p > 1", which would let NaN pass. What is not above 0 is
    # refused by math.log, with a ValueError of its own.
    if not scores or not all(p <= 1 for p in probabilities):
        raise ValueError("an empty batch, or not a probability")
    log_p = [math.log(p) for p in probabilities]
    total = 0.0
    for i, row in enumerate(scores):
        # The clicked pair stays although its item equals itself.
        logits = [s - log_p[j] for j, s in enumerate(row) if j == i or item_ids[j] != item_ids[i]]
        total += _log_sum_exp(logits) - (row[i] - log_p[i])
    return total / len(scores)


def _log_sum_exp(logits: list[float]) -> float:
    # With the largest taken out, no exponential exceeds 1 and the sum is
    # at least 1: neither overflow nor the logarithm of 0.
    largest = max(logits)
    return largest + math.log(sum(math.exp(logit - largest) for logit in logits))
