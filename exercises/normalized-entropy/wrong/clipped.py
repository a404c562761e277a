"""You clip probabilities away from 0 and 1, so that a certain and wrong prediction costs about 35 in place of infinity.

Many libraries do, and the mean then depends on the size of the clip. The task fixes no clipping, because a model that says “impossible” about something that happens should not get away with a number.

Fails: check_certainty
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
    return sum(probabilities) / sum(labels)


def _surprise(p: float) -> float:
    return -math.log(min(max(p, 1e-15), 1 - 1e-15))


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    if not labels or len(labels) != len(probabilities):
        raise ValueError(f"{len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    return sum(labels) / len(labels)
