import math
from collections import Counter


def bm25_idf(n_docs: int, df: int) -> float:
    """Weight of a term that occurs in df of n_docs documents. O(1)."""
    return math.log(1 + (n_docs - df + 0.5) / (df + 0.5))


def bm25_scores(
    query: list[str],
    documents: list[list[str]],
    k1: float = 1.2,
    b: float = 0.75,
) -> list[float]:
    """BM25 score of each document for the query, in the documents' order.

    Time O(T + N q) for N documents with T tokens in all and q query
    tokens; memory O(T) for the counts. A search engine counts once, while
    indexing, and then reads only the posting lists of the q terms.
    """
    if k1 < 0 or not 0 <= b <= 1:
        raise ValueError(f"k1={k1}, b={b}")
    counts = [Counter(tokens) for tokens in documents]
    # Iterating over a Counter names each term once: documents, not occurrences.
    df = Counter(term for count in counts for term in count)
    n_docs, n_tokens = len(documents), sum(count.total() for count in counts)
    scores = []
    for count in counts:
        score = 0.0
        for term in query:
            # A term that occurs proves that there are tokens: no average of
            # nothing below, and no 0 / 0 when k1 is 0.
            if frequency := count[term]:
                length = count.total() * n_docs / n_tokens
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
