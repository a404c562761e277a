"""Your formula is right, but a floating-point product lands a hair above the whole number, and rounding up makes a whole replica of that hair.

100 * 1.1 is 110.00000000000001. Stay with whole numbers until the one division at the end, and let it round up exactly.

Fails: check_exact_multiples
"""

import math


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    mean_s = sum(latencies_ms) / len(latencies_ms) / 1000
    return max(minimum, math.ceil(peak_qps * mean_s * (1 + headroom_percent / 100) / slots))
