"""You take the whole quotient and add one, so an exact multiple gets a replica too many.

It looks like rounding up and is not: 500 requests in 10 slots each are 50 replicas, not 51. Safety has its own argument here, the headroom.

Fails: check_little_s_law, check_the_mean_counts, check_headroom_comes_on_top, check_exact_multiples, check_minimum_without_traffic
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return max(minimum, load // one_replica + 1)
