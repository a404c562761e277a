"""You leave out the rows whose weight lies above the clip.

These are the rows on which the new policy differs most from the old one, so the estimate says the least about the change. Clipping keeps them and limits their weight.

Fails: check_weights_are_clipped, check_rewards_of_any_size, check_extreme_weights
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
    if not all(0 < p <= 1 for p in logged) or not all(0 <= pi <= 1 for pi in target):
        raise ValueError("logged must lie in (0, 1] and target in [0, 1]")
    return [pi / p if pi / p <= limit else 0.0 for p, pi in zip(logged, target, strict=True)]
