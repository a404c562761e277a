"""You read q as a share between 0 and 1.

The task has it in percent: 99, not 0.99. numpy has a function for each, `percentile` and `quantile`.

Fails: check_linear_between_neighbors, check_nearest_rank_is_a_value, check_exact_ranks, check_one_value_and_equal_ones, check_numbers_are_sorted_as_numbers, check_fleet, check_idle_hosts
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = sorted(values)
    position = (len(ordered) - 1) * min(q, 1)
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    _check(values, q)
    rank = math.ceil(len(values) * min(q, 1))
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
