def brier_score(labels: list[int], probabilities: list[float]) -> float:
    """Mean squared error of the probabilities.

    Raises ValueError for empty lists, for different lengths and for a
    probability outside [0, 1].
    """
    # TODO: how far is each probability from what happened?
    return None


def brier_skill_score(labels: list[int], probabilities: list[float]) -> float:
    """The share of the base rate's error that the model removes.

    Raises ValueError also when all labels are the same.
    """
    # TODO: what would the base rate have scored?
    return None
