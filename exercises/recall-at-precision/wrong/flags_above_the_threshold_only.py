"""You flag the rows strictly above the threshold and leave out those at it.

The last positive that the threshold was chosen for is then lost, and with saturated scores of 1.0 nothing is flagged at all. In this task a row at the threshold is flagged.

Fails: check_worked_example, check_perfect_order, check_precision_may_recover, check_target_reached_exactly, check_high_targets_cost_recall, check_equal_scores_go_together, check_fewest_rows_for_the_same_recall, check_rows_in_any_order
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
        if found > found_at_best and found / flagged >= target:
            best, found_at_best = (found / positives, threshold), found
        flagged += len(members)
        found += sum(members)
    return best
