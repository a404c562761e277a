def undo_downsampling(scores: list[float], keep_rate: float) -> list[float]:
    """Real probabilities for scores of a model trained on thinned negatives.

    Time O(n), memory O(n) for the result.
    """
    _check(keep_rate, scores)
    # Not log-odds plus ln(keep_rate): this needs no case for 0 and 1.
    return [p / (p + (1 - p) / keep_rate) for p in scores]


def threshold_on_raw_scores(threshold: float, keep_rate: float) -> float:
    """Where a threshold on the real probability lies on the raw scale.

    The correction is strictly increasing, so moving the threshold once
    replaces correcting every score: O(1) instead of O(n) when nothing
    but the decision is needed.
    """
    _check(keep_rate, [threshold])
    # On the way back the good side is multiplied by keep_rate.
    return threshold / (threshold + (1 - threshold) * keep_rate)


def _check(keep_rate: float, probabilities: list[float]) -> None:
    # "not inside" rather than "outside": comparisons with NaN are false,
    # so NaN is refused as well.
    if not 0 < keep_rate <= 1:
        raise ValueError(f"keep_rate must lie in (0, 1], got {keep_rate}")
    for probability in probabilities:
        if not 0 <= probability <= 1:
            raise ValueError(f"a probability must lie in [0, 1], got {probability}")
