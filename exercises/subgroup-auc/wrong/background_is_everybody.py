"""Your background is all comments, the group included.

Then the group is compared with itself as well, and the larger it is, the more that hides what you are looking for. The background is everything outside the group.

Fails: check_worked_example, check_rows_in_any_order, check_group_scored_too_high, check_group_scored_too_low, check_group_in_disorder, check_missing_side, check_scores_on_any_scale
"""

import math


def bias_aucs(labels, scores, in_group):
    _check(labels, scores, in_group)
    rows = list(zip(labels, scores, in_group, strict=True))
    group_toxic = [score for label, score, inside in rows if label and inside]
    group_fine = [score for label, score, inside in rows if not label and inside]
    other_toxic = [score for label, score, inside in rows if label]
    other_fine = [score for label, score, inside in rows if not label]
    return {
        "overall": _auc(other_toxic, other_fine),
        "subgroup": _auc(group_toxic, group_fine),
        "bpsn": _auc(other_toxic, group_fine),
        "bnsp": _auc(group_toxic, other_fine),
    }


def _auc(toxic, fine):
    if not toxic or not fine:
        return None
    wins = sum((a > b) + (a == b) / 2 for a in toxic for b in fine)
    return wins / (len(toxic) * len(fine))


def _check(labels, scores, in_group):
    if not len(labels) == len(scores) == len(in_group):
        raise ValueError("lists of different lengths")
    if set(labels) - {0, 1} or any(math.isnan(score) for score in scores):
        raise ValueError("senseless label or score")
