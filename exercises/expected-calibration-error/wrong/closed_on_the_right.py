"""Your bins hold their upper edge and not their lower one.

scikit-learn's calibration_curve does it this way. The two differ for predictions that lie exactly on an edge, and a model that puts out 0.1, 0.2 and so on has nothing else. The task fixes the rule of numpy.histogram.

Fails: check_worked_example, check_lower_edge_belongs_to_the_bin, check_edges_of_many_bins
"""

from bisect import bisect_left


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
        rows[bisect_left(edges, p)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
