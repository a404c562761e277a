"""You stop at the first threshold whose precision falls below the target.

One false alarm near the top ends your search, although the precision recovers with the next positives. Precision is not monotone: look at all thresholds and keep the best.

Fails: check_worked_example, check_precision_may_recover, check_target_reached_exactly, check_rows_in_any_order
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
        if found / flagged < target:
            break
        if found > found_at_best:
            best, found_at_best = (found / positives, threshold), found
    return best
