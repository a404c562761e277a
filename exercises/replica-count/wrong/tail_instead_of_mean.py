"""You multiply by the slowest latency of the sample.

Little's law is about the mean: most requests leave long before the slowest one does, and their slots are free again. Plan with the tail and you pay for machines that idle. What protects the tail is headroom.

Fails: check_the_mean_counts, check_rounded_upward
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * max(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * PERCENT * slots
    return max(minimum, -(-load // one_replica))
