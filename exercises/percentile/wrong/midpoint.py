"""Between two neighbors you always take the middle.

That is right for the median of an even number of values and for nothing else. The fraction of the position says how far to go.

Fails: check_linear_between_neighbors
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = sorted(values)
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + math.ceil(position - left) / 2 * (ordered[right] - ordered[left])


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
