"""You use the rule of thumb: 16 times the variance over the squared difference.

It is the right one at a whiteboard, about 2 % off at small lifts. It is for 5 % and 80 % only, and it cannot follow another alpha or power.

Fails: check_users_per_arm, check_small_lifts_are_expensive, check_large_lifts, check_alpha_and_power, check_exact_weeks, check_impossible_plans_are_refused
"""

import math

DAYS_PER_WEEK = 7


def sample_size_per_arm(baseline, relative_lift, alpha=0.05, power=0.8):
    treated = baseline * (1 + relative_lift)
    if not 0 < baseline < treated < 1:
        raise ValueError(f"no test of {baseline} against {treated}")
    return math.ceil(16 * baseline * (1 - baseline) / (treated - baseline) ** 2)


def experiment_days(baseline, relative_lift, daily_users, share, arms):
    if daily_users < 1 or not 0 < share <= 1 or arms < 2:
        raise ValueError(f"daily_users={daily_users}, share={share}, arms={arms}")
    users = arms * sample_size_per_arm(baseline, relative_lift)
    weekly = daily_users * share * DAYS_PER_WEEK
    return math.ceil(users / weekly) * DAYS_PER_WEEK
