"""You divide by the sum of the weights, so that they add up to 1.

That is the L1 norm. The dot product of two such vectors is not a cosine: a document compared with itself gets less than 1, and the less the more terms it has.

Fails: check_worked_example, check_rare_terms_weigh_more, check_term_in_every_document_keeps_a_weight, check_documents_are_counted_not_occurrences, check_length_is_divided_out, check_query_is_weighted_like_a_document, check_document_finds_itself, check_unknown_query_terms_are_dropped, check_nothing_to_weigh
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
    length = sum(weights.values())
    return {term: weight / length for term, weight in weights.items()}
