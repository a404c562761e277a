"""You place the smallest entities first.

They spread evenly, and then the large ones land on top. The other way round, small ones fill the gaps that large ones leave.

Fails: check_worked_example, check_no_entity_in_two_folds, check_largest_entities_first, check_rows_decide_not_entities, check_giant_entity_stays_whole
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    load, fold = [0] * k, {}
    for entity, count in sorted(rows.items(), key=lambda item: item[1]):
        lightest = load.index(min(load))
        fold[entity] = lightest
        load[lightest] += count
    return [fold[entity] for entity in groups]
