"""scikit-learn's GroupKFold: the size of each fold, and the folds themselves where no two entities are equally large."""

from collections import Counter

import numpy
from sklearn.model_selection import GroupKFold


def answer(solution, groups, k):
    return summary(groups, k, solution.group_folds(groups, k))


def reference(groups, k):
    # scikit-learn refuses an empty list with another message, but with ValueError as well.
    folds = numpy.zeros(len(groups), dtype=int)
    rows = numpy.zeros((len(groups), 1))
    for number, (_, test) in enumerate(GroupKFold(n_splits=k).split(rows, groups=groups)):
        folds[test] = number
    return summary(groups, k, folds.tolist())


def summary(groups, k, folds):
    torn = len(set(zip(groups, folds, strict=True))) - len(set(groups))
    counts = list(Counter(groups).values())
    # How equals are ordered is left open by scikit-learn.
    exact = folds if len(set(counts)) == len(counts) else []
    return [torn, [folds.count(fold) for fold in range(k)], exact]


def cases(rng):
    yield [], 2
    yield ["a"], 2
    yield ["a", "b"], 1
    yield ["a", "b"], 3
    yield ["a"] * 20 + ["b", "c"], 2
    while True:
        entities = rng.randint(1, 9)
        distinct = rng.random() < 0.4
        counts = (
            rng.sample(range(1, 20), entities) if distinct else [rng.randint(1, 9) for _ in range(entities)]
        )
        groups = [f"card {number}" for number, count in enumerate(counts) for _ in range(count)]
        rng.shuffle(groups)
        yield groups, rng.randint(1, 6)
