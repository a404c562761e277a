def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    """Weight of each row of the stream, given the model's probability.

    Time O(n), memory O(n) for the result.
    """
    # strict refuses lists of different lengths with a ValueError.
    return [_weight(label, p) for label, p in zip(labels, probabilities, strict=True)]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    """Derivative of each row's weighted log loss by the logit.

    Time O(n), memory O(n) for the result.
    """
    # The weight is no part of the derivative: it only turns the stream's
    # mixture of labels back into the true one.
    weights = fake_negative_weights(labels, probabilities)
    return [w * (p - label) for w, label, p in zip(weights, labels, probabilities, strict=True)]


def _weight(label: int, p: float) -> float:
    # "not inside" rather than "outside": comparisons with NaN are false.
    if label not in (0, 1) or not 0 <= p <= 1:
        raise ValueError(f"label {label}, probability {p}")
    return 1 + p if label else 1 - p**2
