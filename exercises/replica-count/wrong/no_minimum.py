"""Without traffic you run fewer replicas than the minimum, or none.

Then the first request waits for a machine to start, and one failing machine is the whole service. The larger of the two numbers counts.

Fails: check_minimum_without_traffic
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return -(-load // one_replica)
