"""You place the entities in the order in which they appear.

A large one that comes late lands on folds that are already even, and nothing is left to fill up the others. Take the largest first.

Fails: check_largest_entities_first, check_giant_entity_stays_whole
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    load, fold = [0] * k, {}
    for entity, count in rows.items():
        lightest = load.index(min(load))
        fold[entity] = lightest
        load[lightest] += count
    return [fold[entity] for entity in groups]
