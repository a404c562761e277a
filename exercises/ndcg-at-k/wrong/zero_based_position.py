"""Your positions count from 0, so the first item is divided by log2(1), which is 0.

The formula counts positions from 1. Decide where the extra 1 goes: into the counter or into the
logarithm.

Fails: check_worked_example, check_discount_of_each_position, check_gain_is_the_grade, check_nothing_counts_below_k, check_k_may_exceed_the_list, check_ideal_uses_all_items, check_ideal_is_cut_at_k, check_nothing_relevant_scores_zero
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances[:k]))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
