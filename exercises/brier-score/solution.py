def brier_score(labels: list[int], probabilities: list[float]) -> float:
    """Mean squared error of the probabilities.

    Time O(n), memory O(1).
    """
    if not labels:
        raise ValueError("no labels have no mean error")
    # Comparisons with NaN are false, so NaN is refused as well.
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    # strict: lists of different lengths raise ValueError here.
    pairs = zip(labels, probabilities, strict=True)
    return sum((p - y) ** 2 for y, p in pairs) / len(labels)


def brier_skill_score(labels: list[int], probabilities: list[float]) -> float:
    """The share of the base rate's error that the model removes.

    Time O(n), memory O(1).
    """
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    # Not a second pass over the labels: the mean squared error of their
    # mean is their variance, exactly 0 when all are the same.
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
