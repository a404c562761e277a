import math
from statistics import NormalDist

Arm = tuple[float, float]

z = NormalDist().inv_cdf  # the quantile of a probability


def guardrail(
    control: Arm,
    treatment: Arm,
    margin: float,
    guardrails: int = 1,
    higher_is_better: bool = True,
    alpha: float = 0.05,
) -> tuple[str, float, float]:
    """Verdict and bounds (verdict, low, high) of the relative harm.

    Time O(1), memory O(1).
    """
    scale = _relative_error(control, treatment, guardrails, alpha)
    if margin <= 0:
        raise ValueError(f"margin must be above 0, got {margin}")
    drop = (control[0] - treatment[0]) / control[0]
    harm = drop if higher_is_better else -drop
    # Any of the g guardrails can raise a false alarm, so alpha is
    # shared. All of them have to pass, so there it is not.
    low = harm - z(1 - alpha / guardrails) * scale
    high = harm + z(1 - alpha) * scale
    if high < margin:
        return "pass", low, high
    return "fail" if low >= margin else "inconclusive", low, high


def smallest_margin(
    control: Arm,
    treatment: Arm,
    guardrails: int = 1,
    alpha: float = 0.05,
    power: float = 0.8,
) -> float:
    """Relative margin that a harmless change meets with this power.

    Time O(1), memory O(1).
    """
    scale = _relative_error(control, treatment, guardrails, alpha, power)
    # Misses add up over the guardrails: each gets its share of them.
    enough = 1 - (1 - power) / guardrails
    return (z(1 - alpha) + z(enough)) * scale


def _relative_error(
    control: Arm,
    treatment: Arm,
    guardrails: int,
    *rates: float,
) -> float:
    """Standard error of the relative harm; refuses senseless input."""
    if control[0] <= 0:
        raise ValueError("a relative margin needs a positive control mean")
    if control[1] < 0 or treatment[1] < 0:
        raise ValueError("a standard error is negative")
    if guardrails < 1:
        raise ValueError(f"guardrails must be at least 1, got {guardrails}")
    if not all(0 < rate < 1 for rate in rates):
        raise ValueError(f"alpha and power must lie in (0, 1): {rates}")
    return math.hypot(control[1], treatment[1]) / control[0]
