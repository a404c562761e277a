"""You note the time only when a request passes, although you have already added the tokens.

The next call adds the same seconds again. A client that is refused and keeps asking is rewarded: its bucket fills the faster the more it asks.

Fails: check_fractions_add_up, check_time_counts_once
"""


class TokenBucket:
    """Tokens flow in at `rate` per second, up to `capacity`; it starts full."""

    def __init__(self, rate, capacity):
        if not rate > 0 or not capacity > 0:
            raise ValueError("rate and capacity must be above 0")
        self._rate = rate
        self._capacity = capacity
        self._level = capacity
        self._latest = float("-inf")

    def allow(self, now, cost=1):
        """Take cost tokens, or refuse and take none."""
        if not 0 < cost <= self._capacity:
            raise ValueError(f"cost must lie in (0, {self._capacity}], got {cost}")
        self._refill(now)
        if self._level < cost:
            return False
        self._level -= cost
        self._latest = max(now, self._latest)
        return True

    def tokens(self, now):
        """What the bucket holds now."""
        self._refill(now)
        return self._level

    def _refill(self, now):
        if now > self._latest:
            gained = self._rate * (now - self._latest)
            self._level = min(self._capacity, self._level + gained)
