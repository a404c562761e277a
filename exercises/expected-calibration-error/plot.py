"""An overconfident model has its rows in the right order, and still leaves the diagonal at both ends."""


def plot(submission):
    # Ten groups of 20 rows. Where the model says 5 % it is 20 %, where it says 95 % it is 80 %.
    labels, probabilities = [], []
    for group in range(10):
        positives = 4 + round(group * 12 / 9)
        for row in range(20):
            labels.append(int(row < positives))
            probabilities.append((20 * group + row + 0.5) / 200)
    bins = submission.call("calibration_bins", labels, probabilities, 10).value
    error = submission.call("expected_calibration_error", labels, probabilities, 10).value
    points = [[mean, share] for mean, share, _ in bins]
    (low, rare), (high, often) = points[0], points[-1]
    return {
        "kind": "line",
        "title": "Reliability diagram of an overconfident model",
        "x": "mean prediction of the bin",
        "y": "observed share of positives",
        "series": [
            {"name": "model", "points": points},
            {"name": "perfectly calibrated", "points": [[0, 0], [1, 1]]},
        ],
        "sentence": (
            f"Where the model says {low:.0%} on average, {rare:.0%} are positive, and where it says {high:.0%}, "
            f"only {often:.0%} are; weighted by rows, the points lie {error:.3f} away from the diagonal."
        ),
    }
