MS_PER_SECOND = 1000
PERCENT = 100


def replicas(
    peak_qps: int,
    latencies_ms: list[int],
    slots: int,
    headroom_percent: int,
    minimum: int,
) -> int:
    """Replicas that the peak needs, by Little's law.

    Time O(n) for n measured latencies, memory O(1).
    """
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    # One fraction of whole numbers: a float product such as 100 * 1.1
    # lies a hair above 110, and rounding up would buy one more replica.
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    # Floor division rounds down; on negated numbers that is upward.
    return max(minimum, -(-load // one_replica))
