"""When the new policy would have shown nothing of the log, your SNIPS is 0.

It is not a bad policy, it is an unknown one: the two have nothing in common. Refuse to answer.

Fails: check_target_zero
"""

import math


def ips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    return math.sumprod(weights, rewards) / len(rewards)


def snips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    total = sum(weights)
    if total == 0:
        return 0.0
    return math.sumprod(weights, rewards) / total


def _weights(logged, target, clip):
    limit = math.inf if clip is None else clip
    if not limit > 0:
        raise ValueError(f"clip must be above 0, got {clip}")
    if not logged:
        raise ValueError("the log is empty")
    if not all(0 < p <= 1 for p in logged) or not all(0 <= pi <= 1 for pi in target):
        raise ValueError("logged must lie in (0, 1] and target in [0, 1]")
    return [min(pi / p, limit) for p, pi in zip(logged, target, strict=True)]
