"""You evaluate in the middle of a group of equal scores.

No threshold can show one of two findings with the same score, so the precision that you found there never comes true. Count the whole group first.

Fails: check_equal_scores_go_together
"""

from collections import defaultdict


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
    useful = 0
    for shown, (score, flag) in enumerate(sorted(rows, reverse=True), start=1):
        useful += flag
        if shown >= at_least and useful / shown >= target:
            lowest = score
    return lowest


def precision_and_coverage(findings, thresholds):
    if not findings:
        raise ValueError("coverage needs findings")
    shown = []
    for category, score, useful in findings:
        threshold = thresholds.get(category)
        if threshold is not None and score >= threshold:
            shown.append(useful)
    return sum(shown) / len(shown) if shown else None, len(shown) / len(findings)
