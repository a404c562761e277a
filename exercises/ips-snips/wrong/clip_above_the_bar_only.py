"""In SNIPS you clip the weights above the bar and add up the unclipped ones below it.

The weights no longer divide themselves out, and the estimate is pulled toward 0 by every large weight. The same weights belong in both sums.

Fails: check_weights_are_clipped, check_rewards_of_any_size, check_extreme_weights
"""

import math


def ips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    return math.sumprod(weights, rewards) / len(rewards)


def snips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    total = sum(_weights(logged, target, None))
    if total == 0:
        raise ValueError("the new policy would have shown nothing of this log")
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
