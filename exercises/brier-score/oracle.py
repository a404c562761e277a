"""scikit-learn's brier_score_loss and d2_brier_score."""

from sklearn.metrics import brier_score_loss, d2_brier_score


def answer(solution, name, labels, probabilities):
    return getattr(solution, name)(labels, probabilities)


def reference(name, labels, probabilities):
    if name == "brier_score":
        # One class only: scikit-learn wants to be told what the labels are.
        return float(brier_score_loss(labels, probabilities, labels=[0, 1], pos_label=1))
    # Convention: one class has no skill; scikit-learn gives minus infinity or NaN with a warning.
    if len(set(labels)) < 2:
        raise ValueError("one class")
    return float(d2_brier_score(labels, probabilities, labels=[0, 1], pos_label=1))


def cases(rng):
    for name in ("brier_score", "brier_skill_score"):
        yield name, [], []
        yield name, [1], [0.3]
        yield name, [0, 0], [0.0, 1.0]
        yield name, [1, 0], [0.5]
        yield name, [1, 0], [0.5, 1.5]
        yield name, [1, 0], [-0.5, 0.5]
        yield name, [1, 0], [0.5, float("nan")]
    while True:
        n, rate = rng.choice((1, 2, 3, 10, 80)), rng.choice((0.0, 0.05, 0.5, 0.9, 1.0))
        labels = [int(rng.random() < rate) for _ in range(n)]
        probabilities = [rng.choice((0.0, 1.0, 0.5, rng.random(), rng.random() ** 8)) for _ in range(n)]
        yield rng.choice(("brier_score", "brier_skill_score")), labels, probabilities
