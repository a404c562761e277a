"""Of entities with equally many rows you take the alphabetically first.

That is as good a rule as the task's, but another one, and two teams with two rules cannot compare their folds. Here the first row decides.

Fails: check_equals_keep_their_order
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    load, fold = [0] * k, {}
    for entity, count in sorted(rows.items(), key=lambda item: (-item[1], item[0])):
        lightest = load.index(min(load))
        fold[entity] = lightest
        load[lightest] += count
    return [fold[entity] for entity in groups]
