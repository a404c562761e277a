"""You accept every target and lists of different lengths.

A target of 95 where somebody meant 95 percent looks like an unreachable one, and `zip` silently cuts the longer list, so that the metric describes only part of the data. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

from itertools import groupby
from operator import itemgetter


def recall_at_precision(labels, scores, target):
    positives = sum(labels)
    best = None
    found_at_best = found = flagged = 0
    rows = sorted(zip(scores, labels, strict=False), reverse=True)
    for threshold, group in groupby(rows, key=itemgetter(0)):
        members = [label for _, label in group]
        flagged += len(members)
        found += sum(members)
        if found > found_at_best and found / flagged >= target:
            best, found_at_best = (found / max(positives, 1), threshold), found
    return best
