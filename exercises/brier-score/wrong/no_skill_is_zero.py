"""For labels of one class you return a skill of 0.

It then looks like a model that is as good as the base rate, and enters averages as such. The reference makes no error there, so no share of it can be removed: say that it is undefined.

Fails: check_one_class_has_no_skill
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
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        return 0.0
    return 1 - score / reference
