"""Your reference predicts 0.5 for everything.

For rare events that is a very bad forecast, and beating it proves nothing: answering the base rate already would. The reference has to be the best constant, which is the base rate.

Fails: check_skill_against_the_base_rate, check_landmarks_of_skill, check_rare_events
"""


def brier_score(labels, probabilities):
    if not labels:
        raise ValueError("no labels have no mean error")
    if not all(0 <= p <= 1 for p in probabilities):
        raise ValueError("a probability must lie in [0, 1]")
    pairs = zip(labels, probabilities, strict=True)
    return sum(((p - y) ** 2 for y, p in pairs)) / len(labels)


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    base_rate = sum(labels) / len(labels)
    reference = 0.25
    if base_rate in (0, 1):
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
