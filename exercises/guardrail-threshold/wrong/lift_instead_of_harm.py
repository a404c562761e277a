"""Your sign is that of the lift, so an improvement is treated as harm.

Harm is positive where the treatment is worse: a drop for a metric that should be high, a rise for one that should be low. Try a treatment that is far better; it has to pass.

Fails: check_worked_example, check_bounds_are_one_sided, check_harm_is_relative, check_direction_of_harm, check_three_verdicts, check_significant_is_not_too_much, check_several_guardrails, check_no_error
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
    return quantiles * math.hypot(control[1], treatment[1]) / control[0]


def _bounds(control, treatment, guardrails, higher_is_better, alpha):
    harm = treatment[0] - control[0] if higher_is_better else control[0] - treatment[0]
    error = math.hypot(control[1], treatment[1])
    low = (harm - z(1 - alpha / guardrails) * error) / control[0]
    return low, (harm + z(1 - alpha) * error) / control[0]


def _check(control, treatment, guardrails, *rates):
    if control[0] <= 0 or min(control[1], treatment[1]) < 0 or guardrails < 1:
        raise ValueError("senseless input")
    if not all(0 < rate < 1 for rate in rates):
        raise ValueError("not a probability")
