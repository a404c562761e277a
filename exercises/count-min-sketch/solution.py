import hashlib
import math


def column(item: str, row: int, width: int) -> int:
    """The item's column in this row."""
    digest = hashlib.sha256(f"{row}:{item}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % width


class CountMinSketch:
    """Counts that are never too low, in depth rows of width counters.

    Time O(depth) to add and to estimate, O(width * depth) to merge;
    memory O(width * depth), whatever the number of items.
    """

    def __init__(self, width: int, depth: int) -> None:
        if width < 1 or depth < 1:
            raise ValueError(f"width and depth must be at least 1, got {width} and {depth}")
        self._width = width
        self._table = [[0] * width for _ in range(depth)]

    def add(self, item: str, count: int = 1) -> None:
        """Count the item."""
        # Lowering a counter could push other items below their true count.
        if count < 1:
            raise ValueError(f"count must be at least 1, got {count}")
        for row, counters in enumerate(self._table):
            counters[column(item, row, self._width)] += count

    def estimate(self, item: str) -> int:
        """How often the item was added, or more."""
        # Every row errs upwards, so the smallest value is the best one.
        return min(counters[column(item, row, self._width)] for row, counters in enumerate(self._table))

    def merge(self, other: "CountMinSketch") -> None:
        """Add what the other has counted."""
        if other._width != self._width or len(other._table) != len(self._table):
            raise ValueError("the sketches have different sizes")
        for mine, theirs in zip(self._table, other._table, strict=True):
            for place, count in enumerate(theirs):
                mine[place] += count


def sketch_size(epsilon: float, delta: float) -> tuple[int, int]:
    """Width and depth for an error above epsilon * N with probability delta at most."""
    if not 0 < epsilon < 1 or not 0 < delta < 1:
        raise ValueError("epsilon and delta must lie strictly between 0 and 1")
    # Width bounds the error of one row; each further row makes it e times
    # less likely that all of them err together.
    return math.ceil(math.e / epsilon), math.ceil(math.log(1 / delta))
