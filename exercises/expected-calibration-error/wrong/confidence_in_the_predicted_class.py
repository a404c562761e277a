"""You bin the confidence max(p, 1 − p) and compare it with how often the predicted class was right.

That is the definition for networks with many classes, where only the top class is looked at. For a click model nearly every row says “no click” with 0.99, and the number tells you nothing about the probabilities you bid with.

Fails: check_worked_example, check_bins_are_summarized, check_lower_edge_belongs_to_the_bin, check_edges_of_many_bins, check_gaps_do_not_cancel
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
    for truth, positive in zip(labels, probabilities, strict=True):
        p = max(positive, 1 - positive)
        label = int((positive >= 0.5) == truth)
        rows[bisect_right(edges, p)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
