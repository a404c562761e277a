"""You take the first threshold that meets the target, which is the highest.

It keeps the promise and shows next to nothing. Between two thresholds that keep it, the lower one covers more.

Fails: check_lowest_threshold_that_keeps_the_promise, check_each_category_on_its_own
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
    shown = useful = 0
    for score, group in groupby(sorted(rows, reverse=True), key=itemgetter(0)):
        flags = [flag for _, flag in group]
        shown += len(flags)
        useful += sum(flags)
        if shown >= at_least and useful / shown >= target:
            return score
    return None


def precision_and_coverage(findings, thresholds):
    if not findings:
        raise ValueError("coverage needs findings")
    shown = []
    for category, score, useful in findings:
        threshold = thresholds.get(category)
        if threshold is not None and score >= threshold:
            shown.append(useful)
    return sum(shown) / len(shown) if shown else None, len(shown) / len(findings)
