"""You find the bin as int(p * bins).

The product is rounded: 0.29 × 100 comes out just below 29, so the row falls into the bin underneath. With 100 bins and scores of two digits, 0.29, 0.57 and 0.58 all end up one bin too low, while 10 bins show nothing.

Fails: check_edges_of_many_bins
"""


def calibration_bins(
    labels: list[int], probabilities: list[float], bins: int
) -> list[tuple[float, float, int]]:
    if bins < 1 or not labels or len(labels) != len(probabilities):
        raise ValueError(f"{bins} bins, {len(labels)} labels, {len(probabilities)} probabilities")
    if not set(labels) <= {0, 1} or not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a label is 0 or 1, a probability lies in [0, 1]")
    rows: list[list[tuple[float, int]]] = [[] for _ in range(bins)]
    for label, p in zip(labels, probabilities, strict=True):
        rows[min(int(p * bins), bins - 1)].append((p, label))
    return [
        (sum(p for p, _ in held) / len(held), sum(label for _, label in held) / len(held), len(held))
        for held in rows
        if held
    ]


def expected_calibration_error(labels: list[int], probabilities: list[float], bins: int) -> float:
    summaries = calibration_bins(labels, probabilities, bins)
    return sum(n * abs(share - mean) for mean, share, n in summaries) / len(labels)
