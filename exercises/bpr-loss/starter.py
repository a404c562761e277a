def bpr_loss(positive: list[float], negative: list[float]) -> float:
    """Mean loss over the pairs of a taken and a sampled item.

    Raises ValueError for empty lists and for different lengths.
    """
    # TODO: a loss that is small when the item taken scores higher.
    return None


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    """Derivative of the mean loss by each positive score.

    Raises ValueError for empty lists and for different lengths.
    """
    # TODO: how hard does each pair pull?
    return None
