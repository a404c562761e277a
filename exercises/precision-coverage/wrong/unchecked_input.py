"""You accept any target, any count and an empty list.

A target of 80 where somebody meant 80 percent suppresses every category without a word, and the tool goes silent. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

from collections import defaultdict
from itertools import groupby
from operator import itemgetter


def pick_thresholds(validation, target, at_least=1):
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
    shown = []
    for category, score, useful in findings:
        threshold = thresholds.get(category)
        if threshold is not None and score >= threshold:
            shown.append(useful)
    return sum(shown) / len(shown) if shown else None, len(shown) / max(len(findings), 1)
