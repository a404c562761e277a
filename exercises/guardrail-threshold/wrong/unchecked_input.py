"""You do not look at the input before you compute.

A control mean below 0 turns the sign of a relative harm around, a negative standard error disappears in its square, and a margin of 0 can be met by an improvement only. A mean of 0 ends in `ZeroDivisionError`, which tells nobody what to mend. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""

import math
from statistics import NormalDist

z = NormalDist().inv_cdf


def guardrail(control, treatment, margin, guardrails=1, higher_is_better=True, alpha=0.05):
    low, high = _bounds(control, treatment, guardrails, higher_is_better, alpha)
    if high < margin:
        return "pass", low, high
    return "fail" if low >= margin else "inconclusive", low, high


def smallest_margin(control, treatment, guardrails=1, alpha=0.05, power=0.8):
    quantiles = z(1 - alpha) + z(1 - (1 - power) / guardrails)
    return quantiles * math.hypot(control[1], treatment[1]) / control[0]


def _bounds(control, treatment, guardrails, higher_is_better, alpha):
    harm = control[0] - treatment[0] if higher_is_better else treatment[0] - control[0]
    error = math.hypot(control[1], treatment[1])
    low = (harm - z(1 - alpha / guardrails) * error) / control[0]
    return low, (harm + z(1 - alpha) * error) / control[0]
