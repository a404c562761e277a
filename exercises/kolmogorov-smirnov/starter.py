def ecdf(sample: list[float], points: list[float]) -> list[float]:
    """Share of the sample at or below each point, in the points' order.

    Raises ValueError for an empty sample.
    """
    # TODO: count what is at most the point.


def ks_statistic(reference: list[float], current: list[float]) -> float:
    """Largest gap between the two samples' distribution curves.

    Raises ValueError for an empty sample.
    """
    # TODO: decide at which points to compare the curves.


def ks_critical_gap(n: int, m: int, alpha: float) -> float:
    """Gap that samples of n and m values must exceed to be significant.

    Raises ValueError for a size below 1 and an alpha outside (0, 1).
    """
    # TODO: the formula.
