"""You accept every rate, capacity and cost.

A negative cost fills the bucket, and a cost above the capacity is refused forever while the client keeps retrying. Say so at once.

Fails: check_impossible_input_is_refused
"""


class TokenBucket:
    """Tokens flow in at `rate` per second, up to `capacity`; it starts full."""

    def __init__(self, rate, capacity):
        self._rate = rate
        self._capacity = capacity
        self._level = capacity
        self._latest = float("-inf")

    def allow(self, now, cost=1):
        """Take cost tokens, or refuse and take none."""
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
            gained = self._rate * (now - self._latest)
            self._level = min(self._capacity, self._level + gained)
            self._latest = now
