"""Your gain is 2 ** grade - 1.

That is LightGBM's default and the usual choice for web search, where one perfect result is worth
many fair ones. This task fixes the linear gain; the two agree only on grades of 0 and 1, so say in
the interview which one you mean.

Fails: check_worked_example, check_gain_is_the_grade, check_nothing_counts_below_k, check_k_may_exceed_the_list, check_ideal_uses_all_items, check_ideal_is_cut_at_k
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum((2**rel - 1) / math.log2(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
