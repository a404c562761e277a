from itertools import groupby
from operator import itemgetter


def recall_at_precision(
    labels: list[int],
    scores: list[float],
    target: float,
) -> tuple[float, float] | None:
    """Highest recall with a precision of at least target, and its threshold.

    Time O(n log n) for the sort, memory O(n).
    """
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    positives = sum(labels)
    if not positives:
        raise ValueError("recall needs a positive label")
    best = None
    found_at_best = found = flagged = 0
    rows = sorted(zip(scores, labels, strict=True), reverse=True)
    # Equal scores are one threshold: no cut can separate them.
    for threshold, group in groupby(rows, key=itemgetter(0)):
        members = [label for _, label in group]
        flagged += len(members)
        found += sum(members)
        # No break when the precision falls short: it may recover.
        if found > found_at_best and found / flagged >= target:
            best, found_at_best = (found / positives, threshold), found
    return best
