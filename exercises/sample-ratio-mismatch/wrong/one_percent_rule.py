"""You raise the alarm when the sizes are off by more than 1 %.

Among 1,000 users a deviation of 1 % is chance, among a million it is not, so a fixed percentage is a false alarm for small experiments and deaf for large ones. Let the p-value decide.

Fails: check_more_users_same_shares, check_small_share_large_test, check_strict_level, check_few_or_missing_users
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
    return statistic, p_value, abs(treatment - expected[1]) / expected[1] > 0.01
