"""Your fleet raises as soon as one host has no requests.

A host that has just started is idle, and the dashboard should survive it. Only a fleet without any request has no percentile.

Fails: check_idle_hosts
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
    if not all(hosts):
        raise ValueError("an idle host")
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
