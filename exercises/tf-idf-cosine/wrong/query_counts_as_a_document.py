"""You add the query to the documents before you count.

The idf of every query term then drops a little with the query itself, so a document's vector depends on who asks, and no index can hold it. Fit on the documents, transform the query.

Fails: check_worked_example, check_term_in_every_document_keeps_a_weight, check_query_is_weighted_like_a_document, check_unknown_query_terms_are_dropped
"""

import math
from collections import Counter


def tfidf_vectors(documents: list[list[str]]) -> list[dict[str, float]]:
    idf = _idf(documents)
    return [_unit_vector(document, idf) for document in documents]


def cosine_scores(query: list[str], documents: list[list[str]]) -> list[float]:
    *vectors, wanted = tfidf_vectors([*documents, query])
    return [sum(weight * vector.get(term, 0.0) for term, weight in wanted.items()) for vector in vectors]


def _idf(documents: list[list[str]]) -> dict[str, float]:
    df = Counter(term for document in documents for term in set(document))
    return {term: math.log((1 + len(documents)) / (1 + n)) + 1 for term, n in df.items()}


def _unit_vector(tokens: list[str], idf: dict[str, float]) -> dict[str, float]:
    weights = {term: count * idf[term] for term, count in Counter(tokens).items() if term in idf}
    length = math.hypot(*weights.values())
    return {term: weight / length for term, weight in weights.items()}
