def recall_at_precision(
    labels: list[int],
    scores: list[float],
    target: float,
) -> tuple[float, float] | None:
    """Highest recall with a precision of at least target, and its threshold.

    None when no threshold reaches the target. Raises ValueError for a
    target outside (0, 1], for labels without a 1 and for lists of
    different lengths.
    """
    # TODO: go through the thresholds from high to low.
    return 0.0, 0.0
