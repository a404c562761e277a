def p_any_slow(p: float, n: int) -> float:
    """Probability that at least one of n servers is slow.

    Time and memory O(1).
    """
    _check(p, n, fewest=0)
    # Count the one way to be fast, not the many ways to be slow.
    return 1 - (1 - p) ** n


def p_per_server(target: float, n: int) -> float:
    """The p for which p_any_slow(p, n) is target.

    Time and memory O(1).
    """
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** (1 / n)


def _check(probability: float, n: int, fewest: int) -> None:
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
