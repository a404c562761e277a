def mean_reciprocal_rank(
    rankings: list[list[str]],
    relevant: list[set[str]],
) -> float:
    """Mean over queries of 1 / position of the first relevant document.

    Time O(n) for n ranked documents in all, memory O(q) for q queries.
    """
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


def recall_at_k(
    rankings: list[list[str]],
    relevant: list[set[str]],
    k: int,
) -> float:
    """Mean share of the relevant documents among the first k. Time O(q * k), memory O(q + k)."""
    _check(k)
    return _mean(
        [
            # A set, so that a document listed twice is found once.
            len(wanted & set(ranking[:k])) / len(wanted) if wanted else 0.0
            for ranking, wanted in zip(rankings, relevant, strict=True)
        ]
    )


def hit_rate_at_k(
    rankings: list[list[str]],
    relevant: list[set[str]],
    k: int,
) -> float:
    """Share of the queries with a relevant document among the first k. Time O(q * k), memory O(q)."""
    _check(k)
    return _mean(
        [not wanted.isdisjoint(ranking[:k]) for ranking, wanted in zip(rankings, relevant, strict=True)]
    )


def _reciprocal_rank(ranking: list[str], wanted: set[str]) -> float:
    return next(
        (1 / position for position, document in enumerate(ranking, start=1) if document in wanted), 0.0
    )


def _mean(values: list[float]) -> float:
    if not values:
        raise ValueError("there are no queries")
    return sum(values) / len(values)


def _check(k: int) -> None:
    # Python would take a negative k as a slice from the other end.
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
