"""You score a request without any relevant item as 1.

The argument is that nothing could be ranked better, and LightGBM follows it. This task follows
scikit-learn and says 0. Averaged over many requests, the choice moves the mean by the share of such
requests.

Fails: check_nothing_relevant_scores_zero
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 1.0
