"""Your yardstick is the entropy of the mean prediction where that of the observed click rate is asked for.

A model that predicts too much everywhere then raises its own yardstick and looks better for it. What the yardstick may know is the labels.

Fails: check_worse_than_the_average_exceeds_one, check_both_labels_cost
"""

import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    if _click_rate(labels, probabilities) in (0, 1):
        raise ValueError("clicks only, or none: the entropy is 0")
    rate = sum(probabilities) / len(probabilities)
    if rate == 0:
        return math.inf
    pairs = zip(labels, probabilities, strict=True)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * _surprise(rate) + (1 - rate) * _surprise(1 - rate))


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    if _click_rate(labels, probabilities) == 0:
        raise ValueError("no clicks")
    return sum(probabilities) / sum(labels)


def _surprise(p: float) -> float:
    return -math.log(p) if p else math.inf


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    if not labels or len(labels) != len(probabilities):
        raise ValueError(f"{len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    return sum(labels) / len(labels)
