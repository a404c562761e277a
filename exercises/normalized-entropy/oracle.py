"""scikit-learn's log_loss of the model and of the constant click rate; numpy's means for the ratio."""

import math

import numpy
from sklearn.metrics import log_loss


def answer(solution, name, labels, probabilities):
    return getattr(solution, name)(labels, probabilities)


def reference(name, labels, probabilities):
    if len(labels) != len(probabilities) or not labels or not set(labels) <= {0, 1}:
        raise ValueError("labels")
    if not all(0 <= p <= 1 for p in probabilities) or not any(labels):
        raise ValueError("probabilities, or no clicks")
    if name == "calibration_ratio":
        return float(numpy.mean(probabilities) / numpy.mean(labels))
    if all(labels):
        raise ValueError("clicks only")
    # Convention: scikit-learn clips, here a certain and wrong prediction costs infinity.
    if any(abs(label - p) == 1 for label, p in zip(labels, probabilities, strict=True)):
        return math.inf
    constant = [sum(labels) / len(labels)] * len(labels)
    losses = [log_loss(labels, p, labels=[0, 1]) for p in (probabilities, constant)]
    return float(losses[0] / losses[1])


def cases(rng):
    for name in ("normalized_entropy", "calibration_ratio"):
        yield name, [], []
        yield name, [1], [0.5]
        yield name, [0], [0.5]
        yield name, [1, 1], [0.5, 1.0]
        yield name, [1, 0], [0.5]
        yield name, [2, 0], [0.5, 0.5]
        yield name, [1, 0], [1.5, 0.5]
        yield name, [1, 0], [math.nan, 0.5]
        yield name, [1, 0, 0], [1.0, 0.0, 0.0]
        yield name, [1, 0, 0], [0.0, 0.5, 0.5]
        yield name, [1, 0, 0], [0.5, 1.0, 0.5]
    while True:
        n = rng.choice((1, 2, 3, 10, 60))
        rate = rng.choice((0.02, 0.2, 0.5, 0.9))
        labels = [int(rng.random() < rate) for _ in range(n)]
        probabilities = [min(max(rng.gauss(rate, 0.2), 1e-6), 1 - 1e-6) for _ in range(n)]
        yield rng.choice(("normalized_entropy", "calibration_ratio")), labels, probabilities
