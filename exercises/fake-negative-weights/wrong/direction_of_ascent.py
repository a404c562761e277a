"""Your gradient is w (y − p): the direction that makes the label more probable.

An optimizer descends on the loss, so it needs the derivative of the loss. With this sign, every step makes the model worse.

Fails: check_worked_example, check_gradient_of_each_row, check_wrong_model_moves, check_certainty
"""


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [w * (label - p) for w, label, p in zip(weights, labels, probabilities, strict=True)]


def _weight(label: int, p: float) -> float:
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1 - p**2
