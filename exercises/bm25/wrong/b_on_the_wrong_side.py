"""In your length penalty b and 1 − b have changed places.

At b = 0 long documents then pay in full and at b = 1 not at all, and the default of 0.75 behaves like 0.25. Check both ends: b is the weight of the length, and what is left of 1 is the part that ignores it.

Fails: check_worked_example, check_common_terms_stay_positive, check_length_counts_as_much_as_b_says, check_average_length_of_all_documents, check_query_terms_add_up
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
    n_docs, n_tokens = (len(documents), sum(count.total() for count in counts))
    scores = []
    for count in counts:
        score = 0.0
        for term in query:
            if frequency := count[term]:
                length = count.total() * n_docs / n_tokens
                damping = k1 * (b + (1 - b) * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
