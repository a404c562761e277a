"""You return the ratio of the two costs. That is the threshold on the odds, not on the probability.

At 10 to 100 the two are close, 0.1 against 0.0909, so the slip hides. At equal costs your threshold is 1, and only what is certain is blocked. Convert the odds to a probability.

Fails: check_worked_example, check_cost_of_mistakes, check_cost_of_right_decisions, check_only_differences_count, check_free_mistakes, check_threshold_follows_the_amount, check_tie_is_blocked
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    extra_fp, extra_fn = _checked(c_fp, c_fn, c_tp, c_tn)
    return extra_fp / extra_fn if extra_fn else math.inf


def blocked(payments, margin, friction, fee):
    return [p >= cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
