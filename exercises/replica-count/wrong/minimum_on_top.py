"""You add the minimum to what the load needs.

The minimum is a floor for quiet hours. At the peak the replicas are there anyway, and the floor asks for no more.

Fails: check_little_s_law, check_the_mean_counts, check_headroom_comes_on_top, check_rounded_upward, check_exact_multiples, check_minimum_without_traffic
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return minimum + -(-load // one_replica)
