"""You divide by 1 minus the headroom, so that this share of each replica stays idle.

That is the other usual meaning, and it asks for more: 20 % idle is 25 % on top. The task adds the headroom to the load; in the interview say which one you mean.

Fails: check_headroom_comes_on_top, check_exact_multiples
"""


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    if headroom_percent >= 100:
        return None
    load = peak_qps * sum(latencies_ms) * 100
    one_replica = 1000 * len(latencies_ms) * (100 - headroom_percent) * slots
    return max(minimum, -(-load // one_replica))
