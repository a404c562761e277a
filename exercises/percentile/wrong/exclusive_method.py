"""Your linear percentile uses (n + 1) q / 100, as `statistics.quantiles` does by default.

It treats the values as a sample with something beyond both ends, so a p99 of ten values is drawn out past the largest one. The task fixes the inclusive form, over n − 1 gaps.

Fails: check_linear_between_neighbors, check_minimum_and_maximum
"""

import math


def percentile_linear(values, q):
    _check(values, q)
    ordered = sorted(values)
    position = (len(ordered) + 1) * q / 100 - 1
    left = max(min(math.floor(position), len(ordered) - 2), 0)
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
