"""Your weights are 1 over the logged probability; the new policy plays no part.

This is right only for a new policy that always shows this very action. Otherwise a row counts as often as the new policy would produce it, and in the check that pits the old policy against itself the estimate is far off.

Fails: check_rows_are_weighted, check_mean_with_weights, check_same_policy, check_weights_are_clipped, check_rewards_of_any_size, check_target_zero, check_extreme_weights
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
    return [min(1 / p if pi else 0.0, limit) for p, pi in zip(logged, target, strict=True)]
