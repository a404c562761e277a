"""You let a request pass only when more is left than it costs.

A full bucket then refuses a request of exactly its capacity, and a limit of 1 lets nobody through. Tokens that suffice, suffice.

Fails: check_starts_full, check_tokens_flow_in, check_fractions_add_up, check_enough_is_enough, check_refusal_costs_nothing, check_time_counts_once, check_impossible_input_is_refused
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
        if self._level <= cost:
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
