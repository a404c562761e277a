"""You take the pooled variance for the significance part.

Many calculators do, because the null hypothesis says that both rates are the same. The difference is tiny for small lifts. The task fixes the unpooled form.

Fails: check_users_per_arm, check_small_lifts_are_expensive, check_large_lifts, check_alpha_and_power, check_exact_weeks, check_impossible_plans_are_refused
"""

import math
from statistics import NormalDist

DAYS_PER_WEEK = 7


def sample_size_per_arm(baseline, relative_lift, alpha=0.05, power=0.8):
    treated = baseline * (1 + relative_lift)
    if not 0 < baseline < treated < 1:
        raise ValueError(f"no test of {baseline} against {treated}")
    quantile = NormalDist().inv_cdf
    pooled = (baseline + treated) / 2
    distance = quantile(1 - alpha / 2) * math.sqrt(2 * pooled * (1 - pooled))
    own = baseline * (1 - baseline) + treated * (1 - treated)
    distance += quantile(power) * math.sqrt(own)
    return math.ceil(distance**2 / (treated - baseline) ** 2)


def experiment_days(baseline, relative_lift, daily_users, share, arms):
    if daily_users < 1 or not 0 < share <= 1 or arms < 2:
        raise ValueError(f"daily_users={daily_users}, share={share}, arms={arms}")
    users = arms * sample_size_per_arm(baseline, relative_lift)
    weekly = daily_users * share * DAYS_PER_WEEK
    return math.ceil(users / weekly) * DAYS_PER_WEEK
