"""You evaluate after every row, also in the middle of a group of equal scores.

No threshold can flag one of two rows with the same score, so such a point cannot be deployed, and which one you meet depends on how the sort orders ties. Update the counts for the whole group first.

Fails: check_equal_scores_go_together
"""


def recall_at_precision(labels, scores, target):
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    positives = sum(labels)
    if not positives:
        raise ValueError("recall needs a positive label")
    best = None
    found_at_best = found = 0
    rows = sorted(zip(scores, labels, strict=True), reverse=True)
    for flagged, (threshold, label) in enumerate(rows, start=1):
        found += label
        if found > found_at_best and found / flagged >= target:
            best, found_at_best = (found / positives, threshold), found
    return best
