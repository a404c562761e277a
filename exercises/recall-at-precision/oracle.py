"""scikit-learn's precision_recall_curve, which also treats equal scores as one threshold."""

from sklearn.metrics import precision_recall_curve


def reference(labels, scores, target):
    if not 0 < target <= 1 or not any(labels) or len(labels) != len(scores):
        raise ValueError("target, labels or lengths")
    precision, recall, thresholds = precision_recall_curve(labels, scores)
    # zip stops at the last threshold and so drops the appended point (1, 0).
    points = [(r, t) for p, r, t in zip(precision, recall, thresholds, strict=False) if p >= target]
    return max(((float(r), float(t)) for r, t in points), default=None)


def cases(rng):
    yield [], [], 0.5
    yield [0, 0], [0.1, 0.2], 0.5
    yield [1], [0.3], 1.0
    yield [1], [0.3], 0.0
    yield [1], [0.3], 1.5
    yield [1, 0], [0.3], 0.5
    yield [0, 1], [0.5, 0.5], 0.5
    while True:
        n = rng.choice([1, 2, 5, 12, 40])
        levels = rng.choice([2, 5, 1000])
        scores = [rng.randint(0, levels) / levels for _ in range(n)]
        # Labels that lean on the scores, so that the precision does not fall steadily.
        labels = [int(rng.random() < 0.15 + 0.6 * score) for score in scores]
        yield (
            labels,
            scores,
            rng.choice([0.1, 0.25, 0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1.0, rng.uniform(0.01, 1)]),
        )
