"""You accept any k1 and any b.

With a negative k1 a document can score less for each further occurrence, or divide by zero; a b above 1 can turn the penalty of a short document negative. Such values come from a typing error in a tuning grid, and the ranking they give looks odd rather than broken, so refuse them.

Fails: check_impossible_settings_are_refused
"""

import math
from collections import Counter


def bm25_idf(n_docs: int, df: int) -> float:
    return math.log(1 + (n_docs - df + 0.5) / (df + 0.5))


def bm25_scores(
    query: list[str], documents: list[list[str]], k1: float = 1.2, b: float = 0.75
) -> list[float]:
    counts = [Counter(tokens) for tokens in documents]
    df = Counter(term for count in counts for term in count)
    n_docs, n_tokens = (len(documents), sum(count.total() for count in counts))
    scores = []
    for count in counts:
        score = 0.0
        for term in query:
            if frequency := count[term]:
                length = count.total() * n_docs / n_tokens
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
