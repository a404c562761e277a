"""You accept any k, and lists of different lengths.

`ranking[:-1]` is everything but the last document, so k = -1 looks like a fine recall, and a shorter list of judgments silently drops the last queries. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=False)])


def recall_at_k(rankings, relevant, k):
    return _mean(
        [
            len(wanted & set(ranking[:k])) / len(wanted) if wanted else 0.0
            for ranking, wanted in zip(rankings, relevant, strict=False)
        ]
    )


def hit_rate_at_k(rankings, relevant, k):
    return _mean(
        [not wanted.isdisjoint(ranking[:k]) for ranking, wanted in zip(rankings, relevant, strict=False)]
    )


def _reciprocal_rank(ranking, wanted):
    return next(
        (1 / position for position, document in enumerate(ranking, start=1) if document in wanted), 0.0
    )


def _mean(values):
    return sum(values) / max(len(values), 1)
