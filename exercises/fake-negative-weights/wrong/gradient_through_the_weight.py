"""You differentiate the weight as well.

The weight is computed from p, so automatic differentiation does this unless you stop it. The extra term has nothing to do with the data: with it the gradients no longer cancel where the model is right.

Fails: check_worked_example, check_gradient_of_each_row, check_right_model_stays, check_wrong_model_moves
"""

import math


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [
        w * (p - label) + _through_weight(label, p)
        for w, label, p in zip(weights, labels, probabilities, strict=True)
    ]


def _through_weight(label: int, p: float) -> float:
    if p in (0, 1):
        return 0.0
    slope = p * (1 - p) if label else -2 * p * p * (1 - p)
    return slope * -math.log(p if label else 1 - p)


def _weight(label: int, p: float) -> float:
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1 - p**2
