def undo_downsampling(scores: list[float], keep_rate: float) -> list[float]:
    """Real probabilities for scores of a model trained on thinned negatives.

    keep_rate is the share of negatives that was kept. Raises ValueError
    for a keep_rate outside (0, 1] and for a score outside [0, 1].
    """
    # TODO: put the dropped negatives back into each score.
    return list(scores)


def threshold_on_raw_scores(threshold: float, keep_rate: float) -> float:
    """Where a threshold on the real probability lies on the raw scale.

    Raises ValueError for a keep_rate outside (0, 1] and for a threshold
    outside [0, 1].
    """
    # TODO: go the other way.
    return threshold
