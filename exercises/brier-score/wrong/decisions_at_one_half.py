"""You round the probabilities to 0 or 1 before you compare.

What remains is the error rate, and everything the model said about its own certainty is gone. The Brier score is there to judge exactly that.

Fails: check_mean_of_squares, check_from_perfect_to_worst, check_one_class_has_a_score, check_skill_against_the_base_rate, check_landmarks_of_skill
"""


def brier_score(labels, probabilities):
    if not labels:
        raise ValueError("no labels have no mean error")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    pairs = zip(labels, probabilities, strict=True)
    return sum((((p >= 0.5) - y) ** 2 for y, p in pairs)) / len(labels)


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
