"""You add the costs of the right decisions where they must be subtracted.

Whatever both decisions cost is paid either way, so it has to cancel. With your formula a flat fee on every good payment would change the threshold. Which pairs of costs belong to the same true class?

Fails: check_worked_example, check_cost_of_right_decisions, check_only_differences_count, check_free_mistakes
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    _checked(c_fp, c_fn, c_tp, c_tn)
    return (c_fp + c_tn) / (c_fp + c_tn + c_fn + c_tp)


def blocked(payments, margin, friction, fee):
    return [p >= cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
