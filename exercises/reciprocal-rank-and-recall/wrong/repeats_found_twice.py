"""You count a document once for each of its places.

Two passages of one page then make a recall of 2 out of 2 although the second document is missing, and recall can exceed 1. Count distinct documents.

Fails: check_documents_listed_twice
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


def recall_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [
            sum(document in wanted for document in ranking[:k]) / len(wanted) if wanted else 0.0
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
