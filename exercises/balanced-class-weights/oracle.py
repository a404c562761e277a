"""scikit-learn: compute_class_weight("balanced"), and the weighted mean of an indicator."""

import numpy
from sklearn.utils.class_weight import compute_class_weight


def answer(solution, labels, positive):
    weights = solution.class_weights(labels)
    return [weights, solution.weighted_base_rate(labels, positive)]


def reference(labels, positive):
    if positive not in labels:
        raise ValueError("no such class")
    classes = numpy.unique(labels)
    balanced = compute_class_weight("balanced", classes=classes, y=numpy.array(labels))
    weights = dict(zip(classes.tolist(), balanced.tolist(), strict=True))
    rows = [weights[label] for label in labels]
    rate = numpy.average([label == positive for label in labels], weights=rows)
    return [weights, float(rate)]


def cases(rng):
    yield [], 0
    yield [0], 1
    yield [1], 1
    yield ["a"], "a"
    while True:
        classes = rng.sample(range(9), rng.randint(1, 5))
        habits = [rng.random() ** 3 for _ in classes]
        labels = rng.choices(classes, habits, k=rng.randint(1, 60))
        yield labels, rng.choice([labels[0], rng.choice(classes)])
