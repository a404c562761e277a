def p_any_slow(p: float, n: int) -> float:
    """Probability that at least one of n servers is slow.

    Raises ValueError for p outside [0, 1] and for n < 0.
    """
    # TODO: what has to happen for the query to be fast?
    return None


def p_per_server(target: float, n: int) -> float:
    """The p for which p_any_slow(p, n) is target.

    Raises ValueError for target outside [0, 1] and for n < 1.
    """
    # TODO: solve the same equation for p.
    return None
