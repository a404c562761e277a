"""Your positions are one too small, so the first two places both score 1.

Counting from 0 makes 1/0 of a perfect answer; guarding against that hides the mistake. Start at 1.

Fails: check_worked_example, check_first_relevant_document, check_documents_listed_twice, check_nothing_relevant_scores_zero
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
        [not wanted.isdisjoint(ranking[:k]) for ranking, wanted in zip(rankings, relevant, strict=True)]
    )


def _reciprocal_rank(ranking, wanted):
    return next(
        (1 / max(position, 1) for position, document in enumerate(ranking) if document in wanted), 0.0
    )


def _mean(values):
    if not values:
        raise ValueError("there are no queries")
    return sum(values) / len(values)


def _check(k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
