def replicas(
    peak_qps: int,
    latencies_ms: list[int],
    slots: int,
    headroom_percent: int,
    minimum: int,
) -> int:
    """Replicas that the peak needs, by Little's law.

    Never fewer than `minimum`. Raises ValueError for an empty sample,
    slots < 1, peak_qps < 0 or headroom_percent < 0.
    """
    # TODO: how many requests are in flight at the same time?
    return None
