"""You sort the caller's list.

The result is right, and whoever passed a series of measurements has lost their order. Sort a copy.

Fails: check_numbers_are_sorted_as_numbers
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    values.sort()
    ordered = values
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    _check(values, q)
    rank = math.ceil(len(values) * q / 100)
    values.sort()
    return values[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
