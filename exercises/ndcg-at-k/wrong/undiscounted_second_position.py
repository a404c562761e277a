"""You divide by log2(i), and leave the first position alone because log2(1) is 0.

That is an older form of DCG in which positions 1 and 2 both count in full, so swapping the first
two items changes nothing. The form asked for shifts the logarithm by one, and every position below
the first is discounted.

Fails: check_worked_example, check_discount_of_each_position, check_gain_is_the_grade, check_nothing_counts_below_k, check_k_may_exceed_the_list, check_ideal_uses_all_items, check_ideal_is_cut_at_k
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / max(1.0, math.log2(i)) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
