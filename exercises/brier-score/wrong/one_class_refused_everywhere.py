"""You refuse labels of one class in both functions.

A day without a fraud has a perfectly good Brier score: how far were the probabilities from 0? Only the skill needs both classes.

Fails: check_mean_of_squares, check_one_class_has_a_score
"""


def brier_score(labels, probabilities):
    if len(set(labels)) < 2:
        raise ValueError("no labels have no mean error")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    pairs = zip(labels, probabilities, strict=True)
    return sum(((p - y) ** 2 for y, p in pairs)) / len(labels)


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
