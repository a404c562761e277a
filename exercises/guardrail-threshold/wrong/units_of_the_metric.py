"""Your bounds are in the units of the metric, but the margin is a share of the control mean.

1 % of 4 sessions is 0.04 sessions; of 200 ms it is 2 ms. Compared without dividing by the control mean, a large-valued metric never passes and a small-valued one always does.

Fails: check_worked_example, check_bounds_are_one_sided, check_harm_is_relative, check_direction_of_harm, check_three_verdicts, check_significant_is_not_too_much, check_several_guardrails, check_smallest_margin, check_smallest_margin_of_several, check_no_error
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
    quantiles = z(1 - alpha) + z(1 - (1 - power) / guardrails)
    return quantiles * math.hypot(control[1], treatment[1])


def _bounds(control, treatment, guardrails, higher_is_better, alpha):
    harm = control[0] - treatment[0] if higher_is_better else treatment[0] - control[0]
    error = math.hypot(control[1], treatment[1])
    low = harm - z(1 - alpha / guardrails) * error
    return low, harm + z(1 - alpha) * error


def _check(control, treatment, guardrails, *rates):
    if control[0] <= 0 or min(control[1], treatment[1]) < 0 or guardrails < 1:
        raise ValueError("senseless input")
    if not all(0 < rate < 1 for rate in rates):
        raise ValueError("not a probability")
