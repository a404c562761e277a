def fake_negative_weights(labels: list[int], probabilities: list[float]) -> list[float]:
    """Weight of each row of the stream, given the model's probability.

    Raises ValueError for labels other than 0 and 1, probabilities outside
    [0, 1], and lists of different lengths.
    """
    # TODO: true probability of the label, divided by that in the stream.
    return [None for _ in labels]


def logit_gradients(labels: list[int], probabilities: list[float]) -> list[float]:
    """Derivative of each row's weighted log loss by the logit.

    Raises ValueError like fake_negative_weights.
    """
    # TODO: the weight is a constant here.
    return [None for _ in labels]
