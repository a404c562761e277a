"""You test whether the threshold is true, and 0.0 is not.

A category good enough to be shown completely, with a threshold of 0.0, is then switched off. Compare with `None`.

Fails: check_shown_at_or_above
"""

from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def pick_thresholds(validation, target, at_least=1):
    if not 0 < target <= 1:
        raise ValueError(f"target must lie in (0, 1], got {target}")
    if at_least < 1:
        raise ValueError(f"at_least must be at least 1, got {at_least}")
    categories = defaultdict(list)
    for category, score, useful in validation:
        categories[category].append((score, useful))
    return {category: _lowest(rows, target, at_least) for category, rows in categories.items()}


def _lowest(rows, target, at_least):
    lowest = None
    shown = useful = 0
    for score, group in groupby(sorted(rows, reverse=True), key=itemgetter(0)):
        flags = [flag for _, flag in group]
        shown += len(flags)
        useful += sum(flags)
        if shown >= at_least and useful / shown >= target:
            lowest = score
    return lowest


def precision_and_coverage(findings, thresholds):
    if not findings:
        raise ValueError("coverage needs findings")
    shown = []
    for category, score, useful in findings:
        threshold = thresholds.get(category)
        if threshold and score >= threshold:
            shown.append(useful)
    return sum(shown) / len(shown) if shown else None, len(shown) / len(findings)
