"""You return the point with the highest precision.

The target is a condition, not the goal: any precision above it is good enough, and what you asked for is the most recall under that condition. Your answer buys precision that nobody wanted.

Fails: check_worked_example, check_perfect_order, check_precision_may_recover, check_target_reached_exactly, check_high_targets_cost_recall, check_fewest_rows_for_the_same_recall, check_rows_in_any_order
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
    highest = 0.0
    found = flagged = 0
    rows = sorted(zip(scores, labels, strict=True), reverse=True)
    for threshold, group in groupby(rows, key=itemgetter(0)):
        members = [label for _, label in group]
        flagged += len(members)
        found += sum(members)
        if found / flagged > highest and found / flagged >= target:
            best, highest = (found / positives, threshold), found / flagged
    return best
