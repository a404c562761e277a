"""With labels of one kind only you return a number where none is defined.

The constant model then loses nothing, so there is nothing to divide by; infinity and 0 are both made up. In practice this is a segment with few impressions, and it should be left out or merged, not averaged in.

Fails: check_one_kind_of_label
"""

import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    rate = _click_rate(labels, probabilities)
    if rate in (0, 1):
        return math.inf
    pairs = zip(labels, probabilities, strict=True)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * _surprise(rate) + (1 - rate) * _surprise(1 - rate))


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    if _click_rate(labels, probabilities) == 0:
        return math.inf
    return sum(probabilities) / sum(labels)


def _surprise(p: float) -> float:
    return -math.log(p) if p else math.inf


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    if not labels or len(labels) != len(probabilities):
        raise ValueError(f"{len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    return sum(labels) / len(labels)
