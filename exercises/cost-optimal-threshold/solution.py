import math


def cost_optimal_threshold(
    c_fp: float,
    c_fn: float,
    c_tp: float = 0.0,
    c_tn: float = 0.0,
) -> float:
    """Probability from which on acting costs no more than not acting.

    Time O(1), memory O(1).
    """
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    # Only what a mistake costs beyond the right decision counts.
    extra_fp = c_fp - c_tn
    extra_fn = c_fn - c_tp
    if extra_fp < 0 or extra_fn < 0:
        raise ValueError("a mistake costs less than the right decision")
    if extra_fp == 0 and extra_fn == 0:
        raise ValueError("no decision matters when both mistakes are free")
    return extra_fp / (extra_fp + extra_fn)


def blocked(
    payments: list[tuple[float, float]],
    margin: float,
    friction: float,
    fee: float,
) -> list[bool]:
    """Whether to block each (probability, amount).

    Time O(n), memory O(n) for the result.
    """
    return [
        probability >= cost_optimal_threshold(c_fp=margin * amount + friction, c_fn=amount + fee)
        for probability, amount in payments
    ]
