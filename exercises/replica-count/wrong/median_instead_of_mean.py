"""You multiply by the median latency.

Half of the requests take longer than that, some of them many times longer, and each holds its slot all the while. The median does not see them, so the fleet comes out too small. Little's law needs the mean.

Fails: check_the_mean_counts, check_rounded_upward
"""

import math
import statistics


def replicas(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("need latencies, a slot, and no negative load")
    needed = round(
        peak_qps * statistics.median(latencies_ms) * (100 + headroom_percent) / (100_000 * slots), 9
    )
    return max(minimum, math.ceil(needed))
