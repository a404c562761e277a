"""Your ratio is observed over predicted.

Both directions are in use, and confusing them turns “the bids are 10 % too high” into its opposite. Here, as in the paper that made it popular, predictions stand on top.

Fails: check_ratio_is_predicted_over_observed, check_one_kind_of_label
"""

import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    rate = _click_rate(labels, probabilities)
    if rate in (0, 1):
        raise ValueError("clicks only, or none: the entropy is 0")
    pairs = zip(labels, probabilities, strict=True)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * _surprise(rate) + (1 - rate) * _surprise(1 - rate))


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    if _click_rate(labels, probabilities) == 0:
        raise ValueError("no clicks")
    return sum(labels) / sum(probabilities) if any(probabilities) else math.inf


def _surprise(p: float) -> float:
    return -math.log(p) if p else math.inf


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    if not labels or len(labels) != len(probabilities):
        raise ValueError(f"{len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    return sum(labels) / len(labels)
