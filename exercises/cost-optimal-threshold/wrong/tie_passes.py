"""You let a payment through when its probability equals the threshold exactly.

At that point both decisions cost the same, so either is defensible; the task settles it: a tie is blocked. Scores from trees and rules take few distinct values, so ties do happen.

Fails: check_tie_is_blocked
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    extra_fp, extra_fn = _checked(c_fp, c_fn, c_tp, c_tn)
    return extra_fp / (extra_fp + extra_fn)


def blocked(payments, margin, friction, fee):
    return [p > cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
