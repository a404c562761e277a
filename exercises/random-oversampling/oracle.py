"""imbalanced-learn: the class counts after RandomOverSampler(sampling_strategy=ratio); draws are not compared."""

import random
from collections import Counter

import numpy
from imblearn.over_sampling import RandomOverSampler

ENTRY = "split_then_oversample"


def answer(solution, labels, test_size, ratio):
    """Counts per class, which rows came back at all, and the test part as it is."""
    rows, rng = list(range(len(labels))), random.Random(7)
    if test_size is None:
        new_rows, new_labels = solution.oversample(rows, labels, ratio, rng)
        return summary(new_rows, new_labels, labels)
    result = solution.split_then_oversample(rows, labels, test_size, ratio, rng)
    train_rows, train_labels, test_rows, test_labels = result
    return [*summary(train_rows, train_labels, labels), test_rows, test_labels]


def reference(labels, test_size, ratio):
    rows = list(range(len(labels)))
    if test_size is not None and not 0 < test_size < len(labels):
        raise ValueError("test_size")
    cut = len(labels) - (test_size or 0)
    table = numpy.array(rows[:cut]).reshape(-1, 1)
    try:
        sampler = RandomOverSampler(sampling_strategy=ratio, random_state=7)
        new_table, new_labels = sampler.fit_resample(table, labels[:cut])
    except ValueError as error:  # also its own subclasses of ValueError
        raise ValueError(str(error)) from None
    train = summary(new_table.ravel().tolist(), list(map(int, new_labels)), labels)
    return train if test_size is None else [*train, rows[cut:], labels[cut:]]


def summary(new_rows, new_labels, labels):
    """What does not depend on the draws. A copy's label must be that of its row."""
    mismatched = sum(labels[row] != label for row, label in zip(new_rows, new_labels, strict=True))
    return [dict(Counter(new_labels)), sorted(set(new_rows)), mismatched]


def cases(rng):
    yield [0] * 90 + [1] * 10, None, 0.5
    yield [0] * 90 + [1] * 10, None, 0.33
    yield [0] * 90 + [1] * 10, None, 0.1
    yield [0] * 100 + [1] * 20, None, 0.29
    yield [0, 0, 0], None, 0.5
    yield [1, 0], None, 1.0
    yield [0, 0, 1], None, 1.5
    yield [0, 0, 1], None, 0.0
    yield [0, 0, 1], 0, 1.0
    yield [0, 0, 1], 3, 1.0
    while True:
        share = rng.choice([0.05, 0.2, 0.5, 0.9])
        labels = [int(rng.random() < share) for _ in range(rng.randint(2, 80))]
        yield labels, rng.choice([None, rng.randint(0, len(labels))]), rng.randint(1, 100) / 100
