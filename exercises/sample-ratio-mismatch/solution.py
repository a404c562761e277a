import math


def srm_test(
    control: int,
    treatment: int,
    treatment_share: float = 0.5,
    alpha: float = 0.001,
) -> tuple[float, float, bool]:
    """Chi-square test of the group sizes: (statistic, p_value, mismatch).

    Time O(1), memory O(1).
    """
    if control < 0 or treatment < 0 or control + treatment == 0:
        raise ValueError(f"{control} and {treatment} users")
    if not 0 < treatment_share < 1:
        raise ValueError(f"treatment_share in (0, 1), got {treatment_share}")
    users = control + treatment
    wanted = users * treatment_share
    # Whoever is missing on one side is too many on the other, so both
    # terms have the same numerator.
    gap = (treatment - wanted) ** 2
    statistic = gap / wanted + gap / (users - wanted)
    # Two sides at once: the square does not know which group is short.
    p_value = math.erfc(math.sqrt(statistic / 2))
    return statistic, p_value, p_value < alpha
