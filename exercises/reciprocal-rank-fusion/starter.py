def reciprocal_rank_fusion(
    rankings: list[list[str]],
    k: int = 60,
) -> list[tuple[str, float]]:
    """Fuse ranked lists of documents, best first, into one.

    Pairs (document, score), highest score first, equal scores by id.
    Raises ValueError when k < 1.
    """
    # TODO: add up reciprocal ranks per document, then sort.
    return None
