"""You average the reciprocal rank only over the queries that found something.

The worse the retriever, the fewer queries are left, and the better the rest looks. A query without a hit scores 0 and stays.

Fails: check_worked_example, check_failed_queries_stay_in_the_mean, check_nothing_relevant_scores_zero
"""


def mean_reciprocal_rank(rankings, relevant):
    ranks = [_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)]
    if not ranks:
        raise ValueError("there are no queries")
    return _mean([rank for rank in ranks if rank] or [0.0])


def recall_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [
            len(wanted & set(ranking[:k])) / len(wanted) if wanted else 0.0
            for ranking, wanted in zip(rankings, relevant, strict=True)
        ]
    )


def hit_rate_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [not wanted.isdisjoint(ranking[:k]) for ranking, wanted in zip(rankings, relevant, strict=True)]
    )


def _reciprocal_rank(ranking, wanted):
    return next(
        (1 / position for position, document in enumerate(ranking, start=1) if document in wanted), 0.0
    )


def _mean(values):
    if not values:
        raise ValueError("there are no queries")
    return sum(values) / len(values)


def _check(k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
