"""Oversampling before the split fills the test part with copies, of which training holds the originals."""

import random


def plot(submission):
    # 90 good payments and 10 frauds, spread evenly over time.
    rows = list(range(100))
    labels = [int(row % 10 == 4) for row in rows]
    right = submission.call("split_then_oversample", rows, labels, 30, 0.5, random.Random(7)).value
    # The other order: copies first, then every third row is for testing, as a random split would have it.
    new_rows, new_labels = submission.call("oversample", rows, labels, 0.5, random.Random(7)).value
    parts = ([], [], [], [])
    for position, (row, label) in enumerate(zip(new_rows, new_labels, strict=True)):
        parts[2 if position % 3 == 2 else 0].append(row)
        parts[3 if position % 3 == 2 else 1].append(label)
    series, leaked = [], []
    for name, (train_rows, train_labels, test_rows, test_labels) in (
        ("split, then oversample", right),
        ("oversample, then split", parts),
    ):
        leaked.append(sum(row in set(train_rows) for row in test_rows))
        counts = {
            "training: good": train_labels.count(0),
            "training: fraud": train_labels.count(1),
            "test: good": test_labels.count(0),
            "test: fraud": test_labels.count(1),
            "test: seen in training": leaked[-1],
        }
        series.append({"name": name, "points": [list(item) for item in counts.items()]})
    in_test = [dict(map(tuple, each["points"]))["test: fraud"] for each in series]
    return {
        "kind": "bars",
        "title": "Which comes first: 90 good payments, 10 frauds, ratio 0.5",
        "x": "part and class",
        "y": "rows",
        "series": series,
        "sentence": f"Split first, the test part holds {in_test[0]} frauds, and {leaked[0]} of its rows are in training too; "
        f"oversampled first, it holds {in_test[1]} frauds, and {leaked[1]} of its rows are in training too.",
    }
