"""You cut at 0.5, whatever the costs are.

One half is right only when both mistakes cost the same. When a missed fraud costs ten times as much as a false block, every payment between 1 in 11 and 1 in 2 is worth stopping, and 0.5 lets it through.

Fails: check_worked_example, check_cost_of_mistakes, check_cost_of_right_decisions, check_only_differences_count, check_free_mistakes, check_threshold_follows_the_amount, check_tie_is_blocked
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    _checked(c_fp, c_fn, c_tp, c_tn)
    return 0.5


def blocked(payments, margin, friction, fee):
    return [p >= cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
