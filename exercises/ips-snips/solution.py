import math


def ips(
    rewards: list[float],
    logged: list[float],
    target: list[float],
    clip: float | None = None,
) -> float:
    """Mean reward of the new policy, from the log of the old one.

    Time O(n), memory O(n) for the weights. Unbiased without a clip, but
    the result may lie outside the range of the rewards.
    """
    weights = _weights(logged, target, clip)
    # sumprod raises ValueError when the lengths differ.
    return math.sumprod(weights, rewards) / len(rewards)


def snips(
    rewards: list[float],
    logged: list[float],
    target: list[float],
    clip: float | None = None,
) -> float:
    """The same, divided by the sum of the weights.

    Time O(n), memory O(n). A mean with weights, so it stays within the
    range of the rewards; the price is a bias that fades with n.
    """
    weights = _weights(logged, target, clip)
    total = sum(weights)
    if total == 0:
        raise ValueError("the new policy would have shown nothing of this log")
    return math.sumprod(weights, rewards) / total


def _weights(logged: list[float], target: list[float], clip: float | None) -> list[float]:
    limit = math.inf if clip is None else clip
    # Written as "not inside", so that NaN is refused as well.
    if not limit > 0:
        raise ValueError(f"clip must be above 0, got {clip}")
    if not logged:
        raise ValueError("the log is empty")
    if not all(0 < p <= 1 for p in logged) or not all(0 <= pi <= 1 for pi in target):
        raise ValueError("logged must lie in (0, 1] and target in [0, 1]")
    return [min(pi / p, limit) for p, pi in zip(logged, target, strict=True)]
