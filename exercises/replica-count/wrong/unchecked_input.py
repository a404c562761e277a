"""You accept any input.

A negative load or a negative number of slots gives the minimum, without a word: a typing mistake in the plan becomes a service that is far too small. Refuse it.

Fails: check_impossible_input_is_refused
"""


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    load = peak_qps * sum(latencies_ms) * (100 + headroom_percent)
    one_replica = 1000 * len(latencies_ms) * 100 * slots
    return max(minimum, -(-load // one_replica)) if one_replica else minimum
