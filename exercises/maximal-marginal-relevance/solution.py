def mmr(
    relevance: list[float],
    similarity: list[list[float]],
    k: int,
    lam: float,
) -> list[int]:
    """Indices of k items, relevant and different, in the order of picking.

    Time O(n * k), because each pick updates the nearest similarity of the
    others instead of searching it again; memory O(n).
    """
    if k < 0 or not 0 <= lam <= 1:
        raise ValueError(f"k must not be negative and lam must lie in [0, 1], got {k} and {lam}")
    left = list(range(len(relevance)))
    picked: list[int] = []
    # Before the first pick there is nothing to resemble.
    nearest = [0.0] * len(relevance)
    while left and len(picked) < k:
        # max keeps the first of equal values, and left is in the order of indices.
        best = max(left, key=lambda i: lam * relevance[i] - (1 - lam) * nearest[i])
        left.remove(best)
        for i in left:
            # The first pick replaces the 0: a negative similarity lies below it.
            nearest[i] = max(nearest[i], similarity[i][best]) if picked else similarity[i][best]
        picked.append(best)
    return picked
