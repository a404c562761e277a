"""Your functions never stop at k: they score the whole list.

A feed shows the reader a handful of posts, and the metric is meant to look only there. Both
functions need to look at no more than the first k positions.

Fails: check_worked_example, check_nothing_counts_below_k, check_ideal_uses_all_items, check_ideal_is_cut_at_k
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances, start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
