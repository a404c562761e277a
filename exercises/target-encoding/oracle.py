"""scikit-learn's TargetEncoder(smooth=m), fitted on the other folds and applied to the fold (fit, then transform)."""

import numpy
from sklearn.preprocessing import TargetEncoder


def answer(solution, categories, targets, folds, new, m):
    return [
        solution.encode(categories, targets, new, m),
        solution.encode_out_of_fold(categories, targets, folds, m),
    ]


def reference(categories, targets, folds, new, m):
    # scikit-learn refuses these as well, but with messages and types of its own.
    if m < 0 or len(set(folds)) < 2 or not len(categories) == len(targets) == len(folds):
        raise ValueError("m or folds")
    everything = range(len(targets))
    result = [None] * len(targets)
    for fold in folds:
        inside = [i for i in everything if folds[i] == fold]
        outside = [i for i in everything if folds[i] != fold]
        encoded = encoding(
            [categories[i] for i in outside],
            [targets[i] for i in outside],
            [categories[i] for i in inside],
            m,
        )
        for i, value in zip(inside, encoded, strict=True):
            result[i] = value
    return [encoding(categories, targets, new, m), result]


def encoding(categories, targets, new, m):
    # "continuous": scikit-learn would take whole numbers for classes.
    encoder = TargetEncoder(smooth=float(m), target_type="continuous")
    encoder.fit(column(categories), numpy.array(targets, float))
    return encoder.transform(column(new))[:, 0].tolist() if new else []


def column(values):
    return numpy.array(values, dtype=object).reshape(-1, 1)


def cases(rng):
    yield ["a", "b"], [1, 0], [0, 1], ["a", "c"], 0
    yield ["a", "b"], [1, 0], [0, 0], ["a"], 1
    yield ["a", "b"], [1, 0], [0, 1], ["a"], -1
    yield [], [], [], ["a"], 1
    yield ["a"], [1, 0], [0, 1], ["a"], 1
    yield ["a", "b"], [1, 0], [0, 1, 2], ["a"], 1
    while True:
        n = rng.randint(2, 14)
        categories = [rng.choice("abcdefgh"[: rng.randint(1, 8)]) for _ in range(n)]
        binary = rng.random() < 0.7
        targets = [rng.randint(0, 1) if binary else rng.uniform(-50, 50) for _ in range(n)]
        folds = [rng.randrange(rng.randint(2, 5)) for _ in range(n - 1)] + [7]
        new = [rng.choice("abcdz") for _ in range(rng.randint(0, 5))]
        yield categories, targets, folds, new, rng.choice((0, 0.5, 1, 2, 20, 1000))
