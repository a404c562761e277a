"""You accept any label, any probability, and lists of different lengths.

Labels of −1 and 1 are common in other code bases and would count as positives here, and a logit passed in the place of a probability gives negative weights. A longer list is cut without a word. All of this trains without an error, toward the wrong probabilities.

Fails: check_impossible_rows_are_refused
"""


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=False)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [w * (p - label) for w, label, p in zip(weights, labels, probabilities, strict=False)]


def _weight(label: int, p: float) -> float:
    return 1 + p if label else 1 - p**2
