"""Your level grows without limit while nobody asks.

After a quiet night at 1 token a second there are 30,000 of them, and the first burst of the morning meets no limit at all. The capacity is the largest burst that you are ready to serve.

Fails: check_never_above_the_capacity, check_cost_is_taken
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
        return True

    def tokens(self, now):
        """What the bucket holds now."""
        self._refill(now)
        return self._level

    def _refill(self, now):
        if now > self._latest:
            if self._latest > float("-inf"):
                self._level += self._rate * (now - self._latest)
            self._latest = now
