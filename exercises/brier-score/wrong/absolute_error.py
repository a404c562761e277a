"""You average absolute errors.

That is no proper score: for an event with a chance of 30 % the best answer would be 0, not 0.3. Squares make the honest probability the best answer.

Fails: check_mean_of_squares, check_from_perfect_to_worst, check_one_class_has_a_score, check_skill_against_the_base_rate, check_landmarks_of_skill
"""


def brier_score(labels, probabilities):
    if not labels:
        raise ValueError("no labels have no mean error")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    pairs = zip(labels, probabilities, strict=True)
    return sum((abs(p - y) for y, p in pairs)) / len(labels)


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
