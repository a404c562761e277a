"""You accept fewer entities than folds.

Some folds then stay empty, and a metric on an empty test part is 0, NaN or an error at three in the morning. The task asks for `ValueError`.

Fails: check_too_few_entities_are_refused
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 1:
        return [0] * len(groups)
    load, fold = [0] * k, {}
    for entity, count in rows.most_common():
        lightest = load.index(min(load))
        fold[entity] = lightest
        load[lightest] += count
    return [fold[entity] for entity in groups]
