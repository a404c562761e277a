"""You add up the gaps with their sign.

Bins that promise too much and bins that promise too little then cancel, and the sum is only the difference of the overall means. Take the absolute value before you add.

Fails: check_worked_example, check_edges_of_many_bins, check_bins_count_by_their_rows, check_gaps_do_not_cancel, check_extremes
"""

from bisect import bisect_right


def calibration_bins(
    labels: list[int], probabilities: list[float], bins: int
) -> list[tuple[float, float, int]]:
    if bins < 1 or not labels or len(labels) != len(probabilities):
        raise ValueError(f"{bins} bins, {len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    edges = [b / bins for b in range(1, bins)]
    rows: list[list[tuple[float, int]]] = [[] for _ in range(bins)]
    for label, p in zip(labels, probabilities, strict=True):
        rows[bisect_right(edges, p)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * (share - mean) for mean, share, n in summaries) / len(labels)
