def dcg_at_k(relevances: list[float], k: int) -> float:
    """Discounted cumulative gain of the first k positions.

    relevances[0] is the grade of the item shown first. The gain is
    the grade; the log has base 2. Raises ValueError when k < 1.
    """
    # TODO: sum the gains, each divided by its position's discount.
    return 0.0


def ndcg_at_k(relevances: list[float], k: int) -> float:
    """DCG@k divided by the DCG@k of the best possible order.

    0.0 when nothing is relevant. Raises ValueError when k < 1.
    """
    # TODO: build the ideal order and divide.
    return 0.0
