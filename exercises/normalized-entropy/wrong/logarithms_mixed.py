"""Your loss is in nats and your entropy in bits.

The base cancels only if it is the same on both sides. As it is, every value is too small by a factor of ln 2 = 0.69, so a model that has learned nothing seems to save 31 %.

Fails: check_worked_example, check_constant_model_scores_one, check_worse_than_the_average_exceeds_one, check_both_labels_cost
"""

import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    rate = _click_rate(labels, probabilities)
    if rate in (0, 1):
        raise ValueError("clicks only, or none: the entropy is 0")
    pairs = zip(labels, probabilities, strict=True)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * -math.log2(rate) + (1 - rate) * -math.log2(1 - rate))


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
