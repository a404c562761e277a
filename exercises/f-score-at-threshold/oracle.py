"""scikit-learn's precision_recall_fscore_support for class 1, with zero_division=0."""

import numpy
from sklearn.metrics import precision_recall_fscore_support


def reference(labels, scores, threshold, beta):
    if beta <= 0 or len(labels) != len(scores):
        raise ValueError("beta or lengths")
    # scikit-learn refuses empty lists.
    if not labels:
        return [0.0, 0.0, 0.0]
    flagged = (numpy.array(scores) >= threshold).astype(int)
    precision, recall, f, _ = precision_recall_fscore_support(
        labels, flagged, beta=beta, labels=[0, 1], average=None, zero_division=0
    )
    return [float(values[1]) for values in (precision, recall, f)]


def cases(rng):
    yield [], [], 0.5, 1.0
    yield [1], [0.5], 0.5, 1.0
    yield [0], [0.5], 0.5, 1.0
    yield [1], [0.5], 0.6, 1.0
    yield [1], [0.5], 0.5, 0.0
    yield [1], [0.5], 0.5, -2.0
    yield [1, 0], [0.5], 0.5, 1.0
    while True:
        n = rng.randint(1, 30)
        share = rng.choice((0.0, 0.05, 0.5, 1.0))
        labels = [int(rng.random() < share) for _ in range(n)]
        # Tenths, so that many scores lie on the threshold.
        scores = [rng.randint(0, 10) / 10 for _ in range(n)]
        yield labels, scores, rng.randint(-1, 11) / 10, rng.choice((0.1, 0.5, 1.0, 2.0, 10.0))
