"""You take the values in the order in which they came.

A percentile is a place in the sorted list. Latencies arrive in the order of time.

Fails: check_linear_between_neighbors, check_nearest_rank_is_a_value, check_exact_ranks, check_minimum_and_maximum, check_numbers_are_sorted_as_numbers, check_fleet
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = values
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    _check(values, q)
    rank = math.ceil(len(values) * q / 100)
    return values[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
