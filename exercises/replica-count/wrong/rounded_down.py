"""You round down.

The rest of the load then has no slot: at the peak it queues, and the queue grows for as long as the peak lasts. Capacity rounds upward.

Fails: check_little_s_law, check_headroom_comes_on_top, check_rounded_upward
"""

MS_PER_SECOND = 1000
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return max(minimum, load // one_replica)
