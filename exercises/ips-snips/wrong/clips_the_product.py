"""You clip weight times reward.

For clicks it is the same. For revenue, a large purchase is cut although its row has a modest weight, and a large loss is not cut at all.

Fails: check_rewards_of_any_size
"""

import math


def ips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    return _clipped_sum(weights, rewards, clip) / len(rewards)


def snips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    total = sum(min(w, math.inf if clip is None else clip) for w in weights)
    if total == 0:
        raise ValueError("no weight")
    return _clipped_sum(weights, rewards, clip) / total


def _weights(logged, target, clip):
    if not logged or not (clip is None or clip > 0):
        raise ValueError("empty log or impossible clip")
    if not all(0 < p <= 1 for p in logged) or not all(0 <= pi <= 1 for pi in target):
        raise ValueError("impossible probability")
    return [pi / p for p, pi in zip(logged, target, strict=True)]


def _clipped_sum(weights, rewards, clip):
    limit = math.inf if clip is None else clip
    return sum(min(w * r, limit) for w, r in zip(weights, rewards, strict=True))
