"""You walk over k positions even when the list is shorter, and run off its end.

Requests with fewer than k judged items are common, for example a new account with four candidates.
Let the shorter of the two lengths decide.

Fails: check_k_may_exceed_the_list, check_nothing_relevant_scores_zero
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(relevances[i] / math.log2(i + 2) for i in range(k))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
