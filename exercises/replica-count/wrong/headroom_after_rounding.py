"""You round up to whole replicas first, and round up again after adding the headroom.

Each rounding adds up to one replica, and the second one multiplies what the first one added. Add the headroom to the load, then round once.

Fails: check_headroom_comes_on_top
"""


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    base = -(-peak_qps * sum(latencies_ms) // (1000 * len(latencies_ms) * slots))
    return max(minimum, -(-base * (100 + headroom_percent) // 100))
