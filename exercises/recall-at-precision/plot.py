"""Sweeping the target draws the precision–recall curve: every point of precision has a price in recall."""

# 60 posts, scores falling evenly; a violation where the list says 1.
LABELS = [int(c) for c in "110111110110111011010110100110010100100100001000100000010000"]
SCORES = [1 - i / len(LABELS) for i in range(len(LABELS))]


def plot(submission):
    points = []
    for percent in range(30, 101):
        result = submission.call("recall_at_precision", LABELS, SCORES, percent / 100).value
        if result is not None:
            points.append([result[0], percent / 100])
    at = {round(target * 100): recall for recall, target in points}
    return {
        "kind": "line",
        "title": "Precision–recall curve from your function",
        "x": "recall (share of violations found)",
        "y": "precision asked for",
        "series": [{"name": "highest recall at each target", "points": points}],
        "marks": [{"axis": "y", "at": 0.8, "label": "target 0.8"}],
        "sentence": f"Asked for a precision of 0.5 the threshold finds {at.get(50, 0):.0%} of the violations, at 0.8 "
        f"it finds {at.get(80, 0):.0%} and at 1.0 {at.get(100, 0):.0%}: recall falls in steps as the target rises.",
    }
