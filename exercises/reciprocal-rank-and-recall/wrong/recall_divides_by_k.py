"""Your recall divides by k.

That is precision@k. With one relevant document and k = 10 it cannot exceed 0.1, and it falls as k grows, while recall can only rise. Divide by the number of relevant documents.

Fails: check_worked_example, check_recall_divides_by_the_relevant, check_documents_listed_twice, check_failed_queries_stay_in_the_mean, check_nothing_relevant_scores_zero, check_every_query_weighs_the_same
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


def recall_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [len(wanted & set(ranking[:k])) / k for ranking, wanted in zip(rankings, relevant, strict=True)]
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
