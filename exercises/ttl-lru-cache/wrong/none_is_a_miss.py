"""You take a stored `None` for a miss.

“This user has no such feature” is an answer that cost a lookup. If it is not cached, every request for a new user goes to the store, and those are the many. Ask the dictionary for the key, not for the value.

Fails: check_none_is_a_value
"""

from collections import OrderedDict


class TTLCache:
    """At most `capacity` entries, each for `ttl` seconds; the least recently used one goes first."""

    def __init__(self, capacity, ttl):
        if capacity < 0:
            raise ValueError(f"capacity must not be negative, got {capacity}")
        if not ttl > 0:
            raise ValueError(f"ttl must be above 0, got {ttl}")
        self._capacity = capacity
        self._ttl = ttl
        self._by_use = OrderedDict()
        self._by_expiry = OrderedDict()

    def get(self, key, now, default=None):
        """The value under this key, or default when no entry is live."""
        self._drop_expired(now)
        if self._by_use.get(key) is None:
            return default
        self._by_use.move_to_end(key)
        return self._by_use[key]

    def put(self, key, value, now):
        """Store a value for ttl seconds; evict when there is no room."""
        self._drop_expired(now)
        self._by_use[key] = value
        self._by_use.move_to_end(key)
        self._by_expiry[key] = now + self._ttl
        self._by_expiry.move_to_end(key)
        if len(self._by_use) > self._capacity:
            unused, _ = self._by_use.popitem(last=False)
            del self._by_expiry[unused]

    def size(self, now):
        """The number of live entries."""
        self._drop_expired(now)
        return len(self._by_use)

    def _drop_expired(self, now):
        while self._by_expiry:
            key, end = next(iter(self._by_expiry.items()))
            if now < end:
                break
            del self._by_expiry[key], self._by_use[key]
