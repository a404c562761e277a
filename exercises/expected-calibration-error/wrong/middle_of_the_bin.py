"""You compare the share of positives with the middle of the bin.

At a click rate of 1 % all predictions lie near 0.01, in a bin whose middle is 0.05: a perfect model would be off by 4 points. The mean prediction of the rows is what the model said.

Fails: check_worked_example, check_bins_are_summarized, check_lower_edge_belongs_to_the_bin, check_edges_of_many_bins, check_bins_count_by_their_rows, check_gaps_do_not_cancel, check_extremes
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
        ((place + 0.5) / bins, sum(label for _, label in held) / len(held), len(held))
        for place, held in enumerate(rows)
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
