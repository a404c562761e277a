Arm = tuple[float, float]


def guardrail(
    control: Arm,
    treatment: Arm,
    margin: float,
    guardrails: int = 1,
    higher_is_better: bool = True,
    alpha: float = 0.05,
) -> tuple[str, float, float]:
    """Verdict and bounds (verdict, low, high) of the relative harm.

    control and treatment are (mean, standard error). The verdict is
    "pass", "fail" or "inconclusive". Raises ValueError for a control
    mean, margin or standard error out of range, and for no guardrail.
    """
    # TODO: the harm, its two one-sided bounds, the verdict.
    return "", 0.0, 0.0


def smallest_margin(
    control: Arm,
    treatment: Arm,
    guardrails: int = 1,
    alpha: float = 0.05,
    power: float = 0.8,
) -> float:
    """Relative margin that a harmless change meets with this power.

    The power is that of passing all guardrails. Raises ValueError as
    guardrail does.
    """
    # TODO: how far from 0 must the margin be?
    return -1.0
