"""You weigh the negatives by 1 − p.

That is the probability that the impression is really a negative, as if a row of the stream were an impression. But there are 1 + p rows for each, so the negatives' share of the stream is 1/(1 + p), and that is what to divide by.

Fails: check_worked_example, check_weight_of_each_row, check_gradient_of_each_row, check_right_model_stays, check_wrong_model_moves
"""


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [w * (p - label) for w, label, p in zip(weights, labels, probabilities, strict=True)]


def _weight(label: int, p: float) -> float:
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1 - p
