from collections import OrderedDict
from collections.abc import Hashable


class TTLCache:
    """At most `capacity` entries, each for `ttl` seconds; the least recently used one goes first.

    Time O(1) per call, averaged over many: each put pays for the one
    time its entry leaves. Memory O(capacity).
    """

    def __init__(self, capacity: int, ttl: float) -> None:
        if capacity < 0:
            raise ValueError(f"capacity must not be negative, got {capacity}")
        # "not above" rather than "at most": NaN is refused as well.
        if not ttl > 0:
            raise ValueError(f"ttl must be above 0, got {ttl}")
        self._capacity = capacity
        self._ttl = ttl
        # Two orders of the same keys. All entries have the same ttl, so
        # the order of their puts is the order in which they expire.
        self._by_use: OrderedDict[Hashable, object] = OrderedDict()
        self._by_expiry: OrderedDict[Hashable, float] = OrderedDict()

    def get(self, key: Hashable, now: float, default: object = None) -> object:
        """The value under this key, or default when no entry is live."""
        self._drop_expired(now)
        # Membership, not the value, decides: None may be cached.
        if key not in self._by_use:
            return default
        self._by_use.move_to_end(key)
        return self._by_use[key]

    def put(self, key: Hashable, value: object, now: float) -> None:
        """Store a value for ttl seconds; evict when there is no room."""
        self._drop_expired(now)
        self._by_use[key] = value
        self._by_use.move_to_end(key)
        self._by_expiry[key] = now + self._ttl
        self._by_expiry.move_to_end(key)
        # Evicting last serves a known key and a capacity of 0 as well.
        if len(self._by_use) > self._capacity:
            unused, _ = self._by_use.popitem(last=False)
            del self._by_expiry[unused]

    def size(self, now: float) -> int:
        """The number of live entries."""
        self._drop_expired(now)
        return len(self._by_use)

    def _drop_expired(self, now: float) -> None:
        while self._by_expiry:
            key, end = next(iter(self._by_expiry.items()))
            if now < end:
                break
            del self._by_expiry[key], self._by_use[key]
