"""You accept probabilities above 1, clips of 0 and lists of different lengths.

Logs are joined from several tables, and a join that lost rows shifts every later one: then each reward meets a stranger's propensity. Refuse it.

Fails: check_impossible_input_is_refused
"""

import math


def ips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    return sum(w * r for w, r in zip(weights, rewards, strict=False)) / len(rewards)


def snips(rewards, logged, target, clip=None):
    weights = _weights(logged, target, clip)
    total = sum(weights)
    if total == 0:
        raise ValueError("the new policy would have shown nothing of this log")
    return sum(w * r for w, r in zip(weights, rewards, strict=False)) / total


def _weights(logged, target, clip):
    limit = math.inf if clip is None else clip
    if 0 in logged or not logged:
        raise ValueError("logged must be above 0")
    return [min(pi / p, limit) for p, pi in zip(logged, target, strict=False)]
