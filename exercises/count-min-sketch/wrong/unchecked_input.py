"""You accept tables without cells, negative counts and sketches of another size.

A negative count can push other items below their true count, and then the one promise of this sketch is gone. A merge of unequal tables loses what does not fit.

Fails: check_impossible_input_is_refused
"""

import hashlib
import math


def column(item, row, width):
    digest = hashlib.sha256(f"{row}:{item}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % width


class CountMinSketch:
    """Counts that are never too low, in depth rows of width counters."""

    def __init__(self, width, depth):
        self._width = width
        self._table = [[0] * width for _ in range(depth)]

    def add(self, item, count=1):
        """Count the item."""
        for row, counters in enumerate(self._table):
            counters[column(item, row, self._width)] += count

    def estimate(self, item):
        """How often the item was added, or more."""
        return min(counters[column(item, row, self._width)] for row, counters in enumerate(self._table))

    def merge(self, other):
        """Add what the other has counted."""
        for mine, theirs in zip(self._table, other._table, strict=False):
            for place, count in enumerate(theirs[: self._width]):
                mine[place] += count


def sketch_size(epsilon, delta):
    epsilon, delta = max(epsilon, 1e-12), max(delta, 1e-12)
    return math.ceil(math.e / epsilon), math.ceil(math.log(1 / delta))
