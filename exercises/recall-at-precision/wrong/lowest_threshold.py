"""Your threshold is the lowest one with the highest recall.

The rows that it flags in addition contain no positive: same recall, more false alarms, precision just above the target. Replace what you remember only when the recall really grows.

Fails: check_fewest_rows_for_the_same_recall
"""

from itertools import groupby
from operator import itemgetter


def recall_at_precision(labels, scores, target):
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    positives = sum(labels)
    if not positives:
        raise ValueError("recall needs a positive label")
    best = None
    found_at_best = found = flagged = 0
    rows = sorted(zip(scores, labels, strict=True), reverse=True)
    for threshold, group in groupby(rows, key=itemgetter(0)):
        members = [label for _, label in group]
        flagged += len(members)
        found += sum(members)
        if found >= max(found_at_best, 1) and found / flagged >= target:
            best, found_at_best = (found / positives, threshold), found
    return best
