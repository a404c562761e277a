"""You notice that an entry has expired only when somebody reads it.

Until then it fills a place, and a put evicts a live entry although a dead one was at hand; the size counts the dead as well. Clean up before you decide who has to go.

Fails: check_expired_entries_take_no_place, check_size_counts_live_entries
"""

from collections import OrderedDict


class TTLCache:
    """At most `capacity` entries, each for `ttl` seconds."""

    def __init__(self, capacity, ttl):
        if capacity < 0 or not ttl > 0:
            raise ValueError("impossible settings")
        self._capacity = capacity
        self._ttl = ttl
        self._entries = OrderedDict()

    def get(self, key, now, default=None):
        """The value, or default."""
        if key not in self._entries:
            return default
        value, end = self._entries[key]
        if now >= end:
            del self._entries[key]
            return default
        self._entries.move_to_end(key)
        return value

    def put(self, key, value, now):
        """Store a value."""
        self._entries[key] = (value, now + self._ttl)
        self._entries.move_to_end(key)
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)

    def size(self, now):
        """The number of entries."""
        return len(self._entries)
