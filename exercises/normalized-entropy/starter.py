def normalized_entropy(labels: list[int], probabilities: list[float]) -> float:
    """Mean log loss over the entropy of the observed click rate.

    Raises ValueError where that is undefined and for impossible input.
    """
    # TODO: what does a model that knows only the average lose?
    return None


def calibration_ratio(labels: list[int], probabilities: list[float]) -> float:
    """Predicted clicks over observed clicks.

    Raises ValueError without a click and for impossible input.
    """
    # TODO: mind the direction.
    return None
