"""You weigh positives by 1 + p and leave the negatives at 1.

The clicked impressions are in the stream twice, once with the wrong label, and that first copy is still counted in full. The negatives' weight has to take out the part of them that will be clicked.

Fails: check_worked_example, check_weight_of_each_row, check_gradient_of_each_row, check_right_model_stays, check_certainty
"""


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [w * (p - label) for w, label, p in zip(weights, labels, probabilities, strict=True)]


def _weight(label: int, p: float) -> float:
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1.0
