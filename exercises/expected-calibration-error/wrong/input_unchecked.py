"""You use what you are given as it comes.

Zip cuts the longer list off in silence, labels of −1 make shares negative, and NaN ends up in some bin or other. Whoever reads the number has no way of seeing that.

Fails: check_impossible_input_is_refused
"""

from bisect import bisect_right


def calibration_bins(
    labels: list[int], probabilities: list[float], bins: int
) -> list[tuple[float, float, int]]:
    edges = [b / bins for b in range(1, bins)]
    rows: list[list[tuple[float, int]]] = [[] for _ in range(bins)]
    for label, p in zip(labels, probabilities, strict=False):
        rows[bisect_right(edges, p)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
