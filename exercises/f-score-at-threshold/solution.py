def precision_recall_f(
    labels: list[int],
    scores: list[float],
    threshold: float,
    beta: float = 1.0,
) -> tuple[float, float, float]:
    """Precision, recall and F-beta of class 1 when scores of at least threshold are flagged.

    Time O(n), memory O(flagged).
    """
    if beta <= 0:
        raise ValueError(f"beta must be above 0, got {beta}")
    flagged = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
    hits = sum(flagged)
    precision = _ratio(hits, len(flagged))
    recall = _ratio(hits, sum(labels))
    weight = beta**2
    # Zero exactly when both are zero, which happens without a single hit.
    f = _ratio((1 + weight) * precision * recall, weight * precision + recall)
    return precision, recall, f


def _ratio(part: float, whole: float) -> float:
    # With numbers that may be 0, one rule in one place.
    return part / whole if whole else 0.0
