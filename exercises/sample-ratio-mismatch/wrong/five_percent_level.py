"""You raise the alarm at p < 0.05.

One sound experiment in twenty would be stopped. The check runs on all of them, and often more than once, so its level has to be strict; use `alpha`.

Fails: check_small_share_large_test, check_strict_level, check_few_or_missing_users
"""

import math


def srm_test(control, treatment, treatment_share=0.5, alpha=0.001):
    if control < 0 or treatment < 0 or control + treatment == 0 or not 0 < treatment_share < 1:
        raise ValueError("senseless input")
    users = control + treatment
    expected = [users * (1 - treatment_share), users * treatment_share]
    observed = [control, treatment]
    statistic = sum((o - e) ** 2 / e for o, e in zip(observed, expected, strict=True))
    p_value = math.erfc(math.sqrt(statistic / 2))
    return statistic, p_value, p_value < 0.05
