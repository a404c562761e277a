"""You accept any plan.

A share of 50 is a percentage and makes the test a hundred times too short. One arm is no comparison. Refuse both.

Fails: check_impossible_plans_are_refused
"""

import math
from statistics import NormalDist

DAYS_PER_WEEK = 7


def sample_size_per_arm(baseline, relative_lift, alpha=0.05, power=0.8):
    treated = baseline * (1 + relative_lift)
    if not 0 < baseline < treated < 1:
        raise ValueError(f"no test of {baseline} against {treated}")
    quantile = NormalDist().inv_cdf
    distance = quantile(1 - alpha / 2) + quantile(power)
    variance = baseline * (1 - baseline) + treated * (1 - treated)
    return math.ceil(distance**2 * variance / (treated - baseline) ** 2)


def experiment_days(baseline, relative_lift, daily_users, share, arms):
    if not daily_users * share:
        return None
    users = arms * sample_size_per_arm(baseline, relative_lift)
    weekly = daily_users * share * DAYS_PER_WEEK
    return math.ceil(users / weekly) * DAYS_PER_WEEK
