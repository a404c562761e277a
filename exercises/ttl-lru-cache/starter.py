from collections.abc import Hashable


class TTLCache:
    """At most `capacity` entries, each for `ttl` seconds; the least recently used one goes first.

    Raises ValueError for a negative capacity and for a ttl that is
    not above 0.
    """

    def __init__(self, capacity: int, ttl: float) -> None:
        self.capacity = capacity
        self.ttl = ttl

    def get(self, key: Hashable, now: float, default: object = None) -> object:
        """The value under this key, or default when no entry is live."""
        # TODO: look the key up and note that it was used.
        return "not written yet"

    def put(self, key: Hashable, value: object, now: float) -> None:
        """Store a value for ttl seconds; evict when there is no room."""
        # TODO: make room, store, note the time.

    def size(self, now: float) -> int:
        """The number of live entries."""
        # TODO: leave out what has expired.
        return -1
