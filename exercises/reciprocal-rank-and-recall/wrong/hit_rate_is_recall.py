"""Your hit rate returns the share of relevant documents found.

That is recall. The two agree only when every query has exactly one relevant document, as in many leave-one-out tests. A hit is yes or no.

Fails: check_worked_example, check_hit_is_yes_or_no, check_failed_queries_stay_in_the_mean
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


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
        [
            len(wanted & set(ranking[:k])) / max(len(wanted), 1)
            for ranking, wanted in zip(rankings, relevant, strict=True)
        ]
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
