"""You divide q by 100 before you multiply.

7 / 100 * 100 is 7.000000000000001, and rounding up makes 8 of it: the wrong value, at some q and not at others. Multiply first, and a whole number stays one.

Fails: check_exact_ranks
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
    rank = math.ceil(q / 100 * len(values))
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts, q):
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values, q):
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
