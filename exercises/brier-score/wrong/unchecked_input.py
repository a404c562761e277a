"""You accept any input.

`zip` drops what has no partner, so a longer list of probabilities passes without a word and pairs up with the wrong labels. Scores outside [0, 1] are no probabilities. Refuse both.

Fails: check_impossible_input_is_refused
"""


def brier_score(labels, probabilities):
    if not labels:
        return 0.0
    pairs = zip(labels, probabilities, strict=False)
    return sum(((p - y) ** 2 for y, p in pairs)) / len(labels)


def brier_skill_score(labels, probabilities):
    score = brier_score(labels, probabilities)
    if not labels:
        return 0.0
    base_rate = sum(labels) / len(labels)
    reference = base_rate * (1 - base_rate)
    if reference == 0:
        raise ValueError("with one class only there is nothing to beat")
    return 1 - score / reference
