"""You accept any k.

With k = 0 the answer is a silent 0, and with k = -1 a slice drops the last item and scores the
rest, so a wrong setting looks like a bad ranker. The task asks for an error there.

Fails: check_k_below_one_is_refused
"""

import math


def dcg_at_k(relevances, k):
    return sum(rel / math.log2(i + 1) for i, rel in enumerate(relevances[:k], start=1))


def ndcg_at_k(relevances, k):
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    return dcg_at_k(relevances, k) / ideal if ideal else 0.0
