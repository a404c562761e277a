"""You raise only those counters that are smaller than the new estimate.

This is the conservative update, and its estimates are better. But its counters depend on the order of the stream, so the sum of two servers' sketches is no longer the sketch of all their events, and the task asks for the plain one.

Fails: check_collisions_in_every_row, check_merge_adds
"""

import hashlib
import math


def column(item, row, width):
    digest = hashlib.sha256(f"{row}:{item}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % width


class CountMinSketch:
    """Counts that are never too low, in depth rows of width counters."""

    def __init__(self, width, depth):
        if width < 1 or depth < 1:
            raise ValueError(f"width and depth must be at least 1, got {width} and {depth}")
        self._width = width
        self._table = [[0] * width for _ in range(depth)]

    def add(self, item, count=1):
        """Count the item."""
        if count < 1:
            raise ValueError(f"count must be at least 1, got {count}")
        wanted = self.estimate(item) + count
        for row, counters in enumerate(self._table):
            place = column(item, row, self._width)
            counters[place] = max(counters[place], wanted)

    def estimate(self, item):
        """How often the item was added, or more."""
        return min(counters[column(item, row, self._width)] for row, counters in enumerate(self._table))

    def merge(self, other):
        """Add what the other has counted."""
        if other._width != self._width or len(other._table) != len(self._table):
            raise ValueError("the sketches have different sizes")
        for mine, theirs in zip(self._table, other._table, strict=True):
            for place, count in enumerate(theirs):
                mine[place] += count


def sketch_size(epsilon, delta):
    if not 0 < epsilon < 1 or not 0 < delta < 1:
        raise ValueError("epsilon and delta must lie strictly between 0 and 1")
    return math.ceil(math.e / epsilon), math.ceil(math.log(1 / delta))
