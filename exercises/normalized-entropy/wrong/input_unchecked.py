"""You use the lists as they come.

With labels of −1 and 1 the click rate is wrong, a list that is too short is cut off silently, and NaN makes everything NaN. A metric is what others rely on to find such mistakes, so it has to refuse them.

Fails: check_impossible_input_is_refused
"""

import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    rate = _click_rate(labels, probabilities)
    if rate in (0, 1):
        raise ValueError("clicks only, or none: the entropy is 0")
    pairs = zip(labels, probabilities, strict=False)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * _surprise(rate) + (1 - rate) * _surprise(1 - rate))


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    if _click_rate(labels, probabilities) == 0:
        raise ValueError("no clicks")
    return sum(probabilities) / sum(labels)


def _surprise(p: float) -> float:
    return -math.log(p) if p else math.inf


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    return sum(labels) / len(labels)
