"""You accept lists of different lengths, any label and scores of NaN.

A label of −1 counts as toxic for `if label`, and every comparison with NaN is false, so a harmless comment with a broken score counts as ranked above all toxic ones. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""


def bias_aucs(labels, scores, in_group):
    rows = list(zip(labels, scores, in_group, strict=False))
    group_toxic = [score for label, score, inside in rows if label and inside]
    group_fine = [score for label, score, inside in rows if not label and inside]
    other_toxic = [score for label, score, inside in rows if label and not inside]
    other_fine = [score for label, score, inside in rows if not label and not inside]
    return {
        "overall": _auc(group_toxic + other_toxic, group_fine + other_fine),
        "subgroup": _auc(group_toxic, group_fine),
        "bpsn": _auc(other_toxic, group_fine),
        "bnsp": _auc(group_toxic, other_fine),
    }


def _auc(toxic, fine):
    if not toxic or not fine:
        return None
    wins = sum((a > b) + (a == b) / 2 for a in toxic for b in fine)
    return wins / (len(toxic) * len(fine))
