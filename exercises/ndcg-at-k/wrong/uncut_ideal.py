"""Your ideal order runs over the whole list, while your DCG stops at k.

Numerator and denominator then measure different lengths, and a perfect order scores below 1
whenever relevant items are left below k. Both sides of the fraction have to stop at the same
position.

Fails: check_worked_example, check_ideal_is_cut_at_k
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    ideal = dcg_at_k(sorted(relevances, reverse=True), max(len(relevances), 1))
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
