def mmr(
    relevance: list[float],
    similarity: list[list[float]],
    k: int,
    lam: float,
) -> list[int]:
    """Indices of k items, relevant and different, in the order of picking.

    lam = 1 looks at relevance only, lam = 0 at difference only. Raises
    ValueError for a negative k and a lam outside [0, 1].
    """
    # TODO: pick one item after the other.
    return [-1]
