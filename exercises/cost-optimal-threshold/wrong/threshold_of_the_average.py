"""You compute one threshold for the average amount and hold every payment against it.

Small payments are then blocked too eagerly and large ones too late: a fixed annoyance weighs more on a payment of 5 than on one of 1,000. And without payments there is no average at all. Work out the threshold for the payment at hand.

Fails: check_threshold_follows_the_amount, check_no_payments
"""

import math


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    extra_fp, extra_fn = _checked(c_fp, c_fn, c_tp, c_tn)
    return extra_fp / (extra_fp + extra_fn)


def blocked(payments, margin, friction, fee):
    mean = sum(amount for _, amount in payments) / len(payments)
    threshold = cost_optimal_threshold(margin * mean + friction, mean + fee)
    return [p >= threshold for p, _ in payments]


def _checked(c_fp, c_fn, c_tp, c_tn):
    if not all(math.isfinite(cost) for cost in (c_fp, c_fn, c_tp, c_tn)):
        raise ValueError("costs must be finite")
    if c_fp < c_tn or c_fn < c_tp or (c_fp == c_tn and c_fn == c_tp):
        raise ValueError("the costs make no sense together")
    return c_fp - c_tn, c_fn - c_tp
