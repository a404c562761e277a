"""You multiply the idf by the number of occurrences and only correct for the length.

That is TF-IDF: a page that repeats the word 100 times scores 100 times as high, which is what keyword stuffers want. In BM25 the count stands in the denominator too, so the fraction never passes 1.

Fails: check_worked_example, check_repetition_saturates, check_presence_only
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
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (1 + damping)
        scores.append(score)
    return scores
