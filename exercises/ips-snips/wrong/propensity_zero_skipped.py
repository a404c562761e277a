"""You skip rows whose logged probability is 0.

Such a row cannot exist: its action was shown. It means that propensities were logged wrongly, perhaps after a rounding, and an estimate from the other rows hides it.

Fails: check_propensity_zero_is_refused
"""

import math


def ips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    return math.sumprod(weights, rewards) / len(rewards)


def snips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    total = sum(weights)
    if total == 0:
        raise ValueError("the new policy would have shown nothing of this log")
    return math.sumprod(weights, rewards) / total


def _weights(logged, target, clip):
    limit = math.inf if clip is None else clip
    if not limit > 0:
        raise ValueError(f"clip must be above 0, got {clip}")
    if not logged:
        raise ValueError("the log is empty")
    if not all(0 <= p <= 1 for p in logged) or not all(0 <= pi <= 1 for pi in target):
        raise ValueError("logged must lie in (0, 1] and target in [0, 1]")
    return [min(pi / p, limit) if p else 0.0 for p, pi in zip(logged, target, strict=True)]
