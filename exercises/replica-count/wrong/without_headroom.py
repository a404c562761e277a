"""Your replicas fit the peak exactly; the headroom is not in them.

At full utilization every fluctuation becomes a queue, and one lost machine an outage. Add the headroom to the load before you divide.

Fails: check_headroom_comes_on_top, check_exact_multiples
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * PERCENT
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return max(minimum, -(-load // one_replica))
