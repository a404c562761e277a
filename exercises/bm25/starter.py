def bm25_idf(n_docs: int, df: int) -> float:
    """Weight of a term that occurs in df of n_docs documents."""
    # TODO: rare terms weigh more, and no weight is negative.
    return None


def bm25_scores(
    query: list[str],
    documents: list[list[str]],
    k1: float = 1.2,
    b: float = 0.75,
) -> list[float]:
    """BM25 score of each document for the query, in the documents' order.

    Raises ValueError for k1 < 0 and for b outside [0, 1].
    """
    # TODO: count terms and documents, then add up the query's terms.
    return [None for _ in documents]
