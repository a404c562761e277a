"""You put the cost of the missed fraud on top of the fraction.

Then the dearer a missed fraud is, the surer you want to be before you act, which is the wrong way round. Check the direction with an extreme: when missing costs nearly everything, the threshold must be close to 0.

Fails: check_worked_example, check_cost_of_mistakes, check_cost_of_right_decisions, check_only_differences_count, check_free_mistakes, check_threshold_follows_the_amount, check_tie_is_blocked
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    extra_fp, extra_fn = _checked(c_fp, c_fn, c_tp, c_tn)
    return extra_fn / (extra_fp + extra_fn)


def blocked(payments, margin, friction, fee):
    return [p >= cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
