"""You work out the fraction for every term, also for one that the document does not hold.

With k1 = 0 that is 0 divided by 0, and with nothing but empty documents the length is divided by an average of 0. Both happen in practice: a field that is empty everywhere, and k1 = 0 for fields such as a category, where only presence matters.

Fails: check_presence_only, check_nothing_to_score
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
            frequency = count[term]
            length = count.total() * n_docs / n_tokens
            damping = k1 * (1 - b + b * length)
            score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
