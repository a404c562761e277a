"""You remove repeated documents before you cut at k.

Then k places hold more than k entries of the ranking, and a document from place 12 counts as found in the top 10. The user, or the prompt, gets the list as it is: each place counts.

Fails: check_documents_listed_twice
"""


def mean_reciprocal_rank(rankings, relevant):
    return _mean([_reciprocal_rank(*query) for query in zip(rankings, relevant, strict=True)])


def recall_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [
            len(wanted & set(list(dict.fromkeys(ranking))[:k])) / len(wanted) if wanted else 0.0
            for ranking, wanted in zip(rankings, relevant, strict=True)
        ]
    )


def hit_rate_at_k(rankings, relevant, k):
    _check(k)
    return _mean(
        [
            not wanted.isdisjoint(list(dict.fromkeys(ranking))[:k])
            for ranking, wanted in zip(rankings, relevant, strict=True)
        ]
    )


def _reciprocal_rank(ranking, wanted):
    return next(
        (
            1 / position
            for position, document in enumerate(dict.fromkeys(ranking), start=1)
            if document in wanted
        ),
        0.0,
    )


def _mean(values):
    if not values:
        raise ValueError("there are no queries")
    return sum(values) / len(values)


def _check(k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
