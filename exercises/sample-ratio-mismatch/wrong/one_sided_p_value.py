"""Your p-value covers one direction only.

Users may be missing on either side, and the square has lost the sign anyway. The area beyond plus **and** minus the root of the statistic is twice as large.

Fails: check_worked_example, check_sizes_as_planned, check_more_users_same_shares, check_uneven_plan, check_small_share_large_test, check_strict_level, check_few_or_missing_users
"""

import math


def srm_test(control, treatment, treatment_share=0.5, alpha=0.001):
    if control < 0 or treatment < 0 or control + treatment == 0 or not 0 < treatment_share < 1:
        raise ValueError("senseless input")
    users = control + treatment
    expected = [users * (1 - treatment_share), users * treatment_share]
    observed = [control, treatment]
    statistic = sum((o - e) ** 2 / e for o, e in zip(observed, expected, strict=True))
    p_value = math.erfc(math.sqrt(statistic / 2)) / 2
    return statistic, p_value, p_value < alpha
