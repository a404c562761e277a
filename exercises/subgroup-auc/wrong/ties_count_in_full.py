"""You count a tie as a win.

A model that gives every comment the same score would then have an AUC of 1. A tie is a coin flip: one half.

Fails: check_worked_example, check_equal_scores, check_scores_on_any_scale
"""

import math


def bias_aucs(labels, scores, in_group):
    _check(labels, scores, in_group)
    rows = list(zip(labels, scores, in_group, strict=True))
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
    wins = sum(a >= b for a in toxic for b in fine)
    return wins / (len(toxic) * len(fine))


def _check(labels, scores, in_group):
    if not len(labels) == len(scores) == len(in_group):
        raise ValueError("lists of different lengths")
    if set(labels) - {0, 1} or any(math.isnan(score) for score in scores):
        raise ValueError("senseless label or score")
