import math


def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    """Mean log loss over the entropy of the observed click rate.

    Time O(n), memory O(1).
    """
    rate = _click_rate(labels, probabilities)
    if rate in (0, 1):
        raise ValueError("clicks only, or none: the entropy is 0")
    # Each row costs the surprise at what happened.
    pairs = zip(labels, probabilities, strict=True)
    loss = sum(_surprise(p if label else 1 - p) for label, p in pairs) / len(labels)
    return loss / (rate * _surprise(rate) + (1 - rate) * _surprise(1 - rate))


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    """Predicted clicks over observed clicks.

    Time O(n), memory O(1).
    """
    if _click_rate(labels, probabilities) == 0:
        raise ValueError("no clicks")
    return sum(probabilities) / sum(labels)


def _surprise(p: float) -> float:
    # math.log refuses 0; the limit is infinite.
    return -math.log(p) if p else math.inf


def _click_rate(labels: list[int], probabilities: list[float]) -> float:
    if not labels or len(labels) != len(probabilities):
        raise ValueError(f"{len(labels)} labels, {len(probabilities)} probabilities")
    # "not all inside" rather than "any outside", so that NaN is refused.
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    return sum(labels) / len(labels)
