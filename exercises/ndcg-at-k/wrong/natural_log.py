"""Your discount uses the natural logarithm.

NDCG hides it, because the base cancels in the fraction; DCG does not, and position 1 is no longer
undiscounted. Check what your divisor is at position 1, and which base the task fixes.

Fails: check_worked_example, check_discount_of_each_position, check_gain_is_the_grade, check_nothing_counts_below_k, check_k_may_exceed_the_list
"""

import math


def dcg_at_k(relevances, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    return sum(rel / math.log(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
