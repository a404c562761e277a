"""Your rate counts seconds and your latency milliseconds, and nothing brings them together.

The result is 1000 times too large. Check it against a case you can imagine: one request a second that takes a second keeps one slot busy.

Fails: check_little_s_law, check_the_mean_counts, check_headroom_comes_on_top, check_rounded_upward, check_exact_multiples, check_minimum_without_traffic
"""

MS_PER_SECOND = 1
PERCENT = 100


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or (headroom_percent < 0):
        raise ValueError("need latencies, a slot, and no negative load")
    load = peak_qps * sum(latencies_ms) * (PERCENT + headroom_percent)
    one_replica = MS_PER_SECOND * len(latencies_ms) * PERCENT * slots
    return max(minimum, -(-load // one_replica))
