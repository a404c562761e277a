"""You take the root of the mean.

The root is in the unit of a probability, which is nice to read, but it is not the Brier score, and a ratio of roots is not the share of the error that is gone.

Fails: check_mean_of_squares, check_from_perfect_to_worst, check_one_class_has_a_score, check_skill_against_the_base_rate, check_landmarks_of_skill, check_rare_events
"""


def brier_score(labels, probabilities):
    if not labels:
        raise ValueError("no labels have no mean error")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    pairs = zip(labels, probabilities, strict=True)
    return (sum(((p - y) ** 2 for y, p in pairs)) / len(labels)) ** 0.5


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
