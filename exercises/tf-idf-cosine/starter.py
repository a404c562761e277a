def tfidf_vectors(documents: list[list[str]]) -> list[dict[str, float]]:
    """Weights of the terms of each document, as a vector of length 1."""
    # TODO: count, weigh by the idf, then normalize.
    return [None for _ in documents]


def cosine_scores(query: list[str], documents: list[list[str]]) -> list[float]:
    """Cosine similarity of the query and each document."""
    # TODO: give the query the documents' idf and compare.
    return [None for _ in documents]
