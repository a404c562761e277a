"""A refused request takes its tokens all the same, so the level falls below 0.

A client that retries eagerly digs itself a hole and is locked out long after it has calmed down. Take tokens only when the request passes.

Fails: check_refusal_costs_nothing, check_time_counts_once
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
        self._level -= cost
        return self._level >= 0

    def tokens(self, now):
        """What the bucket holds now."""
        self._refill(now)
        return self._level

    def _refill(self, now):
        if now > self._latest:
            gained = self._rate * (now - self._latest)
            self._level = min(self._capacity, self._level + gained)
            self._latest = now
