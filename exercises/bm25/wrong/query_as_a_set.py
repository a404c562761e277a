"""You turn the query into a set, so a repeated word counts once.

The sum runs over the tokens of the query as they were typed. Repeating a word is how queries made from a long text, a support ticket for example, say what they are about.

Fails: check_query_terms_add_up
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
        for term in dict.fromkeys(query):
            if frequency := count[term]:
                length = count.total() * n_docs / n_tokens
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
