"""You cut an entity when its fold is full.

A merchant with half of all rows makes folds uneven, and that is a fact about the data. Cut in two, it stands in training and in test, and the split has lost its only purpose.

Fails: check_giant_entity_stays_whole
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    load, most, places = [0] * k, -(-len(groups) // k), {}
    for entity, count in rows.most_common():
        places[entity] = []
        while count:
            lightest = load.index(min(load))
            part = min(count, max(most - load[lightest], 1))
            places[entity] += [lightest] * part
            load[lightest] += part
            count -= part
    return [places[entity].pop(0) for entity in groups]
