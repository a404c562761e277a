"""You fail a guardrail as soon as some harm is significant.

With enough users a harm of 0.1 % is significant, and you agreed beforehand to accept anything below the margin. Compare both bounds with the margin; 0 plays no part in the verdict.

Fails: check_significant_is_not_too_much, check_several_guardrails, check_no_error
"""

import math
from statistics import NormalDist

z = NormalDist().inv_cdf


def guardrail(control, treatment, margin, guardrails=1, higher_is_better=True, alpha=0.05):
    _check(control, treatment, guardrails, alpha)
    if not margin > 0:
        raise ValueError("margin must be above 0")
    low, high = _bounds(control, treatment, guardrails, higher_is_better, alpha)
    if low > 0:
        return "fail", low, high
    return "pass" if high < margin else "inconclusive", low, high


def smallest_margin(control, treatment, guardrails=1, alpha=0.05, power=0.8):
    _check(control, treatment, guardrails, alpha, power)
    quantiles = z(1 - alpha) + z(1 - (1 - power) / guardrails)
    return quantiles * math.hypot(control[1], treatment[1]) / control[0]


def _bounds(control, treatment, guardrails, higher_is_better, alpha):
    harm = control[0] - treatment[0] if higher_is_better else treatment[0] - control[0]
    error = math.hypot(control[1], treatment[1])
    low = (harm - z(1 - alpha / guardrails) * error) / control[0]
    return low, (harm + z(1 - alpha) * error) / control[0]


def _check(control, treatment, guardrails, *rates):
    if control[0] <= 0 or min(control[1], treatment[1]) < 0 or guardrails < 1:
        raise ValueError("senseless input")
    if not all(0 < rate < 1 for rate in rates):
        raise ValueError("not a probability")
