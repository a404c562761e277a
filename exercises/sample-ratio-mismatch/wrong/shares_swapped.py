"""You expect the treatment's share in the control group.

At half and half nobody notices. `treatment_share` belongs to the treatment, and the rest to control.

Fails: check_worked_example, check_sizes_as_planned, check_uneven_plan, check_few_or_missing_users
"""

import math


def srm_test(control, treatment, treatment_share=0.5, alpha=0.001):
    if control < 0 or treatment < 0 or control + treatment == 0 or not 0 < treatment_share < 1:
        raise ValueError("senseless input")
    users = control + treatment
    expected = [users * treatment_share, users * (1 - treatment_share)]
    observed = [control, treatment]
    statistic = sum((o - e) ** 2 / e for o, e in zip(observed, expected, strict=True))
    p_value = math.erfc(math.sqrt(statistic / 2))
    return statistic, p_value, p_value < alpha
