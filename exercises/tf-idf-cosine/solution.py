import math
from collections import Counter


def tfidf_vectors(documents: list[list[str]]) -> list[dict[str, float]]:
    """Weights of the terms of each document, as a vector of length 1.

    Time and memory O(T) for T tokens in all.
    """
    idf = _idf(documents)
    return [_unit_vector(document, idf) for document in documents]


def cosine_scores(query: list[str], documents: list[list[str]]) -> list[float]:
    """Cosine similarity of the query and each document.

    Time O(T) here, because everything is counted anew. An index keeps the
    vectors; then a query of q terms costs their q posting lists.
    """
    wanted = _unit_vector(query, _idf(documents))
    # Both vectors have length 1, so the dot product is the cosine.
    return [
        sum(weight * vector.get(term, 0.0) for term, weight in wanted.items())
        for vector in tfidf_vectors(documents)
    ]


def _idf(documents: list[list[str]]) -> dict[str, float]:
    # A set per document: how often a term occurs inside does not matter.
    df = Counter(term for document in documents for term in set(document))
    return {term: math.log((1 + len(documents)) / (1 + n)) + 1 for term, n in df.items()}


def _unit_vector(tokens: list[str], idf: dict[str, float]) -> dict[str, float]:
    # Terms without an idf occur only in the query. They are dropped here,
    # before the norm, or they would make every cosine smaller.
    weights = {term: count * idf[term] for term, count in Counter(tokens).items() if term in idf}
    length = math.hypot(*weights.values())
    # With no terms the length is 0, but then nothing is divided by it.
    return {term: weight / length for term, weight in weights.items()}
