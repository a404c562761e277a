def capacity(
    daily_users: float,
    requests_per_user: float,
    peak_factor: float,
    bytes_per_request: float,
) -> dict[str, float]:
    """Load, bandwidth and storage of a service, from its users.

    Keys: average_qps, peak_qps, peak_gbit_per_s, stored_gb_per_day.
    Raises ValueError for a peak_factor below 1 and for a negative
    value of any other argument.
    """
    # TODO: start with the requests of a day.
    return {}
