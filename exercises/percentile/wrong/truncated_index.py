"""You use the whole part of n q / 100 as an index.

Indexes count from 0 and ranks from 1, so at exact ranks this is one value too high, and at q = 100 it runs off the end unless you stop it. Round the rank up, then take 1 off.

Fails: check_nearest_rank_is_a_value, check_exact_ranks, check_fleet
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
    index = int(len(values) * q / 100)
    return sorted(values)[min(index, len(values) - 1)]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
