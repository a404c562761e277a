def calibration_bins(
    labels: list[int],
    probabilities: list[float],
    bins: int,
) -> list[tuple[float, float, int]]:
    """(mean prediction, share of positives, rows) of each bin with rows.

    Bins have equal width and hold their lower edge; the last one holds 1.
    Raises ValueError for impossible input.
    """
    # TODO: find the bin of each row, then summarize the bins.
    return None


def expected_calibration_error(
    labels: list[int],
    probabilities: list[float],
    bins: int,
) -> float:
    """Mean gap between prediction and outcome, weighted by rows.

    Raises ValueError like calibration_bins.
    """
    # TODO: use the bins.
    return None
