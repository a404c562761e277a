"""You expect both groups to be equally large, whatever was planned.

A rollout to 10 % of the users then looks like a broken one. The expected sizes come from `treatment_share`.

Fails: check_worked_example, check_sizes_as_planned, check_uneven_plan, check_few_or_missing_users
"""

import math


def srm_test(control, treatment, treatment_share=0.5, alpha=0.001):
    if control < 0 or treatment < 0 or control + treatment == 0 or not 0 < treatment_share < 1:
        raise ValueError("senseless input")
    users = control + treatment
    expected = [users / 2, users / 2]
    observed = [control, treatment]
    statistic = sum((o - e) ** 2 / e for o, e in zip(observed, expected, strict=True))
    p_value = math.erfc(math.sqrt(statistic / 2))
    return statistic, p_value, p_value < alpha
