"""You take the largest percentile of any host.

That is an upper bound and a good alarm for a single host. For the fleet it is far too high as soon as a small host is slow.

Fails: check_fleet
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = sorted(values)
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    _check(values, q)
    rank = math.ceil(len(values) * q / 100)
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    busy = [host for host in hosts if host]
    if not busy:
        raise ValueError("no requests")
    return max(percentile_nearest_rank(host, q) for host in busy)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
