"""You return a recall of 0 when the target cannot be reached.

That is the point that scikit-learn appends to its curve so that plots reach the axis; no threshold belongs to it. A caller that deploys your answer would believe it has the precision it asked for. Say `None`.

Fails: check_unreachable_target, check_equal_scores_go_together
"""

from itertools import groupby
from operator import itemgetter


def recall_at_precision(labels, scores, target):
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    positives = sum(labels)
    if not positives:
        raise ValueError("recall needs a positive label")
    best = (0.0, 1.0)
    found_at_best = found = flagged = 0
    rows = sorted(zip(scores, labels, strict=True), reverse=True)
    for threshold, group in groupby(rows, key=itemgetter(0)):
        members = [label for _, label in group]
        flagged += len(members)
        found += sum(members)
        if found > found_at_best and found / flagged >= target:
            best, found_at_best = (found / positives, threshold), found
    return best
