"""You add up the found and the relevant documents of all queries and divide once.

A question with 40 relevant pages then weighs forty times as much as one with a single right page. Each query has one vote.

Fails: check_worked_example, check_failed_queries_stay_in_the_mean, check_nothing_relevant_scores_zero, check_every_query_weighs_the_same
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


def recall_at_k(rankings, relevant, k):
    _check(k)
    pairs = list(zip(rankings, relevant, strict=True))
    if not pairs:
        raise ValueError("there are no queries")
    found = sum(len(wanted & set(ranking[:k])) for ranking, wanted in pairs)
    return found / max(sum(map(len, relevant)), 1)


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
