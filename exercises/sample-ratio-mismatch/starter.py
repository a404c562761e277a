def srm_test(
    control: int,
    treatment: int,
    treatment_share: float = 0.5,
    alpha: float = 0.001,
) -> tuple[float, float, bool]:
    """Chi-square test of the group sizes: (statistic, p_value, mismatch).

    Raises ValueError for a negative count, for no users at all and for
    a treatment_share outside (0, 1).
    """
    # TODO: expected sizes, statistic, p-value, decision.
    return -1.0, -1.0, False
