"""You accept every count and every share.

Without users, or with a planned share of 0 or 1, the formula divides by zero, and negative counts, from a subtraction somewhere upstream, go through. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""

import math


def srm_test(control, treatment, treatment_share=0.5, alpha=0.001):
    users = control + treatment
    expected = [users * (1 - treatment_share), users * treatment_share]
    observed = [control, treatment]
    statistic = sum((o - e) ** 2 / e for o, e in zip(observed, expected, strict=True))
    p_value = math.erfc(math.sqrt(statistic / 2))
    return statistic, p_value, p_value < alpha
