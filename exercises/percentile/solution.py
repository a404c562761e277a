import math


def percentile_linear(values: list[float], q: float) -> float:
    """The q-th percentile, interpolated linearly between neighbors.

    Time O(n log n) for the sort, memory O(n) for the sorted copy.
    """
    _check(values, q)
    ordered = sorted(values)
    position = (len(ordered) - 1) * q / 100
    left = math.floor(position)
    # At q = 100 there is no right neighbor, and its share is 0.
    right = min(left + 1, len(ordered) - 1)
    return ordered[left] + (position - left) * (ordered[right] - ordered[left])


def percentile_nearest_rank(values: list[float], q: float) -> float:
    """The smallest value that at least q percent do not exceed.

    Time O(n log n), memory O(n), as above.
    """
    _check(values, q)
    # Multiply before dividing: 100 * 7 / 100 is 7, but 7 / 100 * 100 lies
    # a hair above it, and rounding up would take the next value.
    rank = math.ceil(len(values) * q / 100)
    return sorted(values)[max(rank, 1) - 1]


def fleet_percentile(hosts: list[list[float]], q: float) -> float:
    """The nearest-rank percentile of all requests of all hosts.

    Time O(n log n), memory O(n) for n requests. Histograms with common
    bins add up host by host and bring the memory down to the bins.
    """
    return percentile_nearest_rank([value for host in hosts for value in host], q)


def _check(values: list[float], q: float) -> None:
    if not values:
        raise ValueError("no values have no percentile")
    if not 0 <= q <= 100:
        raise ValueError(f"q must lie in [0, 100], got {q}")
