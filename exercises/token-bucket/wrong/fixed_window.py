"""You fill the bucket up at the start of every period instead of letting tokens flow in.

Then a customer can spend the whole capacity at the end of one period and again at the start of the next, twice the limit within a moment. What has flowed in depends on the time since the last call, not on a calendar.

Fails: check_tokens_flow_in, check_fractions_add_up, check_enough_is_enough, check_cost_is_taken, check_refusal_costs_nothing, check_time_counts_once, check_clock_set_back
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
            period = self._capacity / self._rate
            if self._latest == float("-inf") or now // period > self._latest // period:
                self._level = self._capacity
            self._latest = now
