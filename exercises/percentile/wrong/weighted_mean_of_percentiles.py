"""You average the percentiles of the hosts, weighted by their requests.

Weights are right for means. A percentile of the whole depends on how the slow requests are spread, and that is lost once each host has become one number.

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
    weighted = sum(len(host) * percentile_nearest_rank(host, q) for host in busy)
    return weighted / sum(len(host) for host in busy)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
