def precision_recall_f(
    labels: list[int],
    scores: list[float],
    threshold: float,
    beta: float = 1.0,
) -> tuple[float, float, float]:
    """Precision, recall and F-beta of class 1 when scores of at least threshold are flagged.

    0.0 where a divisor is 0. Raises ValueError for beta <= 0 and for
    lists of different lengths.
    """
    # TODO: count the four outcomes.
    return -1.0, -1.0, -1.0
