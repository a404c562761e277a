"""Your smallest margin leaves out the power.

At the margin that equals the width of the bound, a change without any harm passes in half of all experiments: whenever its estimate happens to fall on the good side. Add the quantile of the power.

Fails: check_worked_example, check_smallest_margin, check_smallest_margin_of_several
"""

import math
from statistics import NormalDist

z = NormalDist().inv_cdf


def guardrail(control, treatment, margin, guardrails=1, higher_is_better=True, alpha=0.05):
    _check(control, treatment, guardrails, alpha)
    if not margin > 0:
        raise ValueError("margin must be above 0")
    low, high = _bounds(control, treatment, guardrails, higher_is_better, alpha)
    if high < margin:
        return "pass", low, high
    return "fail" if low >= margin else "inconclusive", low, high


def smallest_margin(control, treatment, guardrails=1, alpha=0.05, power=0.8):
    _check(control, treatment, guardrails, alpha, power)
    quantiles = z(1 - alpha)
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
