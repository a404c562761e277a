from statistics import NormalDist

quantile = NormalDist().inv_cdf  # quantile(0.975) is 1.96


def sample_size_per_arm(
    baseline: float, relative_lift: float, alpha: float = 0.05, power: float = 0.8
) -> int:
    """Users that each arm needs, rounded up.

    Raises ValueError unless both rates lie strictly between 0 and 1
    and relative_lift is above 0.
    """
    # TODO: both rates, then the formula.
    return None


def experiment_days(baseline: float, relative_lift: float, daily_users: int, share: float, arms: int) -> int:
    """Days until every arm has its users, in whole weeks.

    Raises ValueError also for daily_users < 1, share outside (0, 1]
    and arms < 2.
    """
    # TODO: users needed in all, users a day, weeks.
    return None
