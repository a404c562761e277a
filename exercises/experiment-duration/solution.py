import math
from statistics import NormalDist

DAYS_PER_WEEK = 7


def sample_size_per_arm(
    baseline: float, relative_lift: float, alpha: float = 0.05, power: float = 0.8
) -> int:
    """Users that each arm needs, rounded up.

    Time and memory O(1).
    """
    treated = baseline * (1 + relative_lift)
    # A positive lift puts treated above baseline, so three comparisons do.
    if not 0 < baseline < treated < 1:
        raise ValueError(f"no test of {baseline} against {treated}")
    quantile = NormalDist().inv_cdf
    # Half of alpha on each side; the chance to miss lies on one side only.
    distance = quantile(1 - alpha / 2) + quantile(power)
    variance = baseline * (1 - baseline) + treated * (1 - treated)
    return math.ceil(distance**2 * variance / (treated - baseline) ** 2)


def experiment_days(baseline: float, relative_lift: float, daily_users: int, share: float, arms: int) -> int:
    """Days until every arm has its users, in whole weeks.

    Time and memory O(1).
    """
    if daily_users < 1 or not 0 < share <= 1 or arms < 2:
        raise ValueError(f"daily_users={daily_users}, share={share}, arms={arms}")
    users = arms * sample_size_per_arm(baseline, relative_lift)
    weekly = daily_users * share * DAYS_PER_WEEK
    return math.ceil(users / weekly) * DAYS_PER_WEEK
