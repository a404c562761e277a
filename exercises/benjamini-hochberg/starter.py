def adjusted_p_values(p_values: list[float]) -> list[float]:
    """Benjamini-Hochberg adjusted p-values, in the order of the input.

    Raises ValueError for a p-value outside [0, 1] and for NaN.
    """
    # TODO: sort, scale, make monotone, put back in order.


def discoveries(p_values: list[float], alpha: float) -> list[bool]:
    """Which tests are rejected at a false discovery rate of alpha.

    Raises ValueError as above, and for alpha outside (0, 1).
    """
    # TODO
