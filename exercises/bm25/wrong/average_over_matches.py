"""You average the length over those documents that hold a term of the query.

The average is a property of the corpus. Taken over the matches it changes with every query, so the same document is long for one query and short for the next, and scores of two queries cannot be compared.

Fails: check_worked_example, check_average_length_of_all_documents, check_query_terms_add_up
"""

import math
from collections import Counter


def bm25_idf(n_docs: int, df: int) -> float:
    return math.log(1 + (n_docs - df + 0.5) / (df + 0.5))


def bm25_scores(
    query: list[str], documents: list[list[str]], k1: float = 1.2, b: float = 0.75
) -> list[float]:
    if k1 < 0 or not 0 <= b <= 1:
        raise ValueError(f"k1={k1}, b={b}")
    counts = [Counter(tokens) for tokens in documents]
    df = Counter(term for count in counts for term in count)
    n_docs = len(documents)
    hits = [count.total() for count in counts if any(count[term] for term in query)]
    average = sum(hits) / len(hits) if hits else 0.0
    scores = []
    for count in counts:
        score = 0.0
        for term in query:
            if frequency := count[term]:
                length = count.total() / average
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
