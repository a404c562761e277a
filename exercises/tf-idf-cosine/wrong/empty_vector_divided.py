"""You divide by the length before looking whether there is one.

A scanned page without text and a query of unknown words both give a vector of length 0, and your code raises. Nothing resembles them: their cosine is 0.

Fails: check_unknown_query_terms_are_dropped, check_nothing_to_weigh
"""

import math
from collections import Counter


def tfidf_vectors(documents: list[list[str]]) -> list[dict[str, float]]:
    idf = _idf(documents)
    return [_unit_vector(document, idf) for document in documents]


def cosine_scores(query: list[str], documents: list[list[str]]) -> list[float]:
    wanted = _unit_vector(query, _idf(documents))
    return [
        sum(weight * vector.get(term, 0.0) for term, weight in wanted.items())
        for vector in tfidf_vectors(documents)
    ]


def _idf(documents: list[list[str]]) -> dict[str, float]:
    df = Counter(term for document in documents for term in set(document))
    return {term: math.log((1 + len(documents)) / (1 + n)) + 1 for term, n in df.items()}


def _unit_vector(tokens: list[str], idf: dict[str, float]) -> dict[str, float]:
    weights = {term: count * idf[term] for term, count in Counter(tokens).items() if term in idf}
    length = math.hypot(*weights.values())
    scale = 1 / length
    return {term: weight * scale for term, weight in weights.items()}
