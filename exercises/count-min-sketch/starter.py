import hashlib


def column(item: str, row: int, width: int) -> int:
    """The item's column in this row."""
    digest = hashlib.sha256(f"{row}:{item}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % width


class CountMinSketch:
    """Counts that are never too low, in depth rows of width counters.

    Raises ValueError when width or depth is below 1.
    """

    def __init__(self, width: int, depth: int) -> None:
        self.width = width
        self.depth = depth

    def add(self, item: str, count: int = 1) -> None:
        """Count the item. Raises ValueError when count is below 1."""
        # TODO: raise one counter in each row.

    def estimate(self, item: str) -> int:
        """How often the item was added, or more."""
        # TODO: read one counter in each row.
        return -1

    def merge(self, other: "CountMinSketch") -> None:
        """Add what the other has counted. Raises ValueError for another size."""
        # TODO: add the tables.


def sketch_size(epsilon: float, delta: float) -> tuple[int, int]:
    """Width and depth for an error above epsilon * N with probability delta at most.

    Raises ValueError unless both lie strictly between 0 and 1.
    """
    # TODO: two formulas.
    return (0, 0)
