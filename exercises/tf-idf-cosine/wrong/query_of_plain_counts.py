"""You weigh the documents by the idf, but the query by its counts alone.

In a query of a common and a rare word both then pull equally. Some systems do that on purpose; here the query is treated like a document.

Fails: check_query_is_weighted_like_a_document, check_document_finds_itself
"""

import math
from collections import Counter


def tfidf_vectors(documents: list[list[str]]) -> list[dict[str, float]]:
    idf = _idf(documents)
    return [_unit_vector(document, idf) for document in documents]


def cosine_scores(query: list[str], documents: list[list[str]]) -> list[float]:
    known = dict.fromkeys(_idf(documents), 1.0)
    wanted = _unit_vector(query, known)
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
    return {term: weight / length for term, weight in weights.items()}
