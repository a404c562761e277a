import math
from bisect import bisect_left


def psi_by_bin(
    reference: list[float],
    current: list[float],
    bins: int,
    floor: float = 0.0001,
) -> list[float]:
    """Each bin's part of the population stability index, lowest bin first.

    Time O(n log n) for the sort and O((n + m) log b) for the bins,
    memory O(n). In production the edges and the reference's shares
    are kept with the model, and a day costs O(m log b).
    """
    if not reference or not current or bins < 2 or not 0 < floor < 1:
        raise ValueError("need values on both sides, 2 bins or more and a floor in (0, 1)")
    ranked = sorted(reference)
    # Whole numbers: the position of the smallest value with i / bins of
    # all at or below it, without the rounding of i / bins * n.
    positions = [(i * len(ranked) - 1) // bins for i in range(1, bins)]
    edges = sorted({ranked[position] for position in positions})
    r, c = _shares(reference, edges, floor), _shares(current, edges, floor)
    return [(cb - rb) * math.log(cb / rb) for rb, cb in zip(r, c, strict=True)]


def psi(
    reference: list[float],
    current: list[float],
    bins: int,
    floor: float = 0.0001,
) -> float:
    """Population stability index: the sum over all bins."""
    return sum(psi_by_bin(reference, current, bins, floor))


def _shares(values: list[float], edges: list[float], floor: float) -> list[float]:
    counts = [0] * (len(edges) + 1)
    for value in values:
        # The number of edges below the value: a value on an edge stays below it.
        counts[bisect_left(edges, value)] += 1
    return [max(count / len(values), floor) for count in counts]
