"""You accept any q, and answer 0 when there are no values.

A latency of 0 ms for a service without traffic looks like the best host of the fleet. Refuse to answer instead, and refuse a q that is no percentage.

Fails: check_impossible_input_is_refused
"""

import math


def percentile_linear(values, q):
    if not values or q != q:
        return 0
    q = min(max(q, 0), 100)
    ordered = sorted(values)
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    if not values:
        return 0
    q = min(max(q, 0), 100)
    rank = math.ceil(len(values) * q / 100)
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)
