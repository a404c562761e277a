"""You average the positions and take the reciprocal of that mean.

One answer at position 100 then drowns nine at position 1, and a query without a hit has no position at all. Take the reciprocal for each query, then the mean.

Fails: check_worked_example, check_failed_queries_stay_in_the_mean, check_nothing_relevant_scores_zero
"""


def mean_reciprocal_rank(rankings, relevant):
    positions = []
    for ranking, wanted in zip(rankings, relevant, strict=True):
        hits = [position for position, document in enumerate(ranking, start=1) if document in wanted]
        positions.extend(hits[:1])
    if not rankings:
        raise ValueError("there are no queries")
    return len(positions) / sum(positions) if positions else 0.0


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


def _mean(values):
    if not values:
        raise ValueError("there are no queries")
    return sum(values) / len(values)


def _check(k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
