def cost_optimal_threshold(
    c_fp: float,
    c_fn: float,
    c_tp: float = 0.0,
    c_tn: float = 0.0,
) -> float:
    """Probability from which on acting costs no more than not acting.

    c_fp is the cost of acting on a good case, c_fn of not acting on a bad
    one, c_tp and c_tn are those of the right decisions. Raises ValueError
    when the four costs make no sense together.
    """
    # TODO: compute the threshold from the differences of the costs.
    return 0.5


def blocked(
    payments: list[tuple[float, float]],
    margin: float,
    friction: float,
    fee: float,
) -> list[bool]:
    """Whether to block each (probability, amount)."""
    # TODO: give each payment the threshold that belongs to its amount.
    threshold = cost_optimal_threshold(friction, fee)
    return [probability >= threshold for probability, amount in payments]
