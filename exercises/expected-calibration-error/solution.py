from bisect import bisect_right


def calibration_bins(
    labels: list[int],
    probabilities: list[float],
    bins: int,
) -> list[tuple[float, float, int]]:
    """(mean prediction, share of positives, rows) of each bin with rows.

    Time O(n log b + b) for n rows and b bins, memory O(n).
    """
    if bins < 1 or not labels or len(labels) != len(probabilities):
        raise ValueError(f"{bins} bins, {len(labels)} labels, {len(probabilities)} probabilities")
    # "not all inside" rather than "any outside", so that NaN is refused.
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    # Inner edges only: below the first is bin 0, and from the last one on,
    # 1 included, is the last bin. Comparing with the edges themselves is
    # exact; int(p * bins) is not.
    edges = [b / bins for b in range(1, bins)]
    rows: list[list[tuple[float, int]]] = [[] for _ in range(bins)]
    for label, p in zip(labels, probabilities, strict=True):
        rows[bisect_right(edges, p)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(
    labels: list[int],
    probabilities: list[float],
    bins: int,
) -> float:
    """Mean gap between prediction and outcome, weighted by rows.

    Time and memory as for the bins.
    """
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
