"""Your ideal order holds only the items that your ranker already put into the first k.

That ideal never sees a good item the ranker buried, so burying it costs nothing: a list that shows
none of the best items can still score 1. Think about which set of items the best possible order may choose
from.

Fails: check_worked_example, check_ideal_uses_all_items
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    ideal = dcg_at_k(sorted(relevances[:k], reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
