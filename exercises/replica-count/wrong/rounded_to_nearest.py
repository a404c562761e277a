"""You round to the nearest whole number.

Half of the time that is down, and a part of the peak load has no slot. Capacity rounds upward, however small the rest is.

Fails: check_little_s_law, check_rounded_upward
"""


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    needed = peak_qps * sum(latencies_ms) * (100 + headroom_percent) / (100_000 * len(latencies_ms) * slots)
    return max(minimum, round(needed))
