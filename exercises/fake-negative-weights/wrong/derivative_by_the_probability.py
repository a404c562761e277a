"""Your gradient is the derivative by the probability, not by the logit.

The two differ by the factor p (1 − p). In terms of p the log loss has a slope without bound near 0 and 1; in terms of the logit it is a plain error between −1 and 1.

Fails: check_worked_example, check_gradient_of_each_row
"""


def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    weights = fake_negative_weights(labels, probabilities)
    return [
        w * (p - label) / (p * (1 - p)) if 0 < p < 1 else w * (p - label)
        for w, label, p in zip(weights, labels, probabilities, strict=True)
    ]


def _weight(label: int, p: float) -> float:
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1 - p**2
