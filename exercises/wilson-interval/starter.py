def wilson_interval(
    successes: int,
    n: int,
    confidence: float = 0.95,
) -> tuple[float, float]:
    """Wilson's two-sided interval (low, high) for a share.

    (0.0, 1.0) without data. Raises ValueError for successes outside
    0 to n and for a confidence outside (0, 1).
    """
    # TODO: the quantile, the center, the half width.
    return -1.0, 2.0
