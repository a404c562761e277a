"""Query terms that no document holds take part in the query's length.

One misspelled word then makes all scores of a query smaller, by a different factor for every query, and a fixed cut-off such as 0.3 loses its meaning. The order within one query does not show it.

Fails: check_unknown_query_terms_are_dropped
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
    rarest = max(idf.values(), default=1.0)
    weights = {term: count * idf.get(term, rarest) for term, count in Counter(tokens).items()}
    length = math.hypot(*weights.values())
    return {term: weight / length for term, weight in weights.items()}
