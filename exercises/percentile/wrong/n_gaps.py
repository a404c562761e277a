"""Your linear position is n q / 100.

Between n values there are n − 1 gaps, so every percentile comes out too high, and only the cut at the end hides it at q = 100.

Fails: check_linear_between_neighbors, check_numbers_are_sorted_as_numbers
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = sorted(values)
    position = min(len(ordered) * q / 100, len(ordered) - 1)
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values, q):
    _check(values, q)
    rank = math.ceil(len(values) * q / 100)
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
