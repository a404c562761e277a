class TokenBucket:
    """Tokens flow in at `rate` per second, up to `capacity`; it starts full.

    Time O(1) per call and memory O(1), two numbers for each customer:
    nothing runs between the calls.
    """

    def __init__(self, rate: float, capacity: float) -> None:
        # "not above" rather than "at most": NaN is refused as well.
        if not rate > 0 or not capacity > 0:
            raise ValueError("rate and capacity must be above 0")
        self._rate = rate
        self._capacity = capacity
        self._level = capacity
        # A full bucket gains nothing, so the first call needs no start time.
        self._latest = float("-inf")

    def allow(self, now: float, cost: float = 1) -> bool:
        """Take cost tokens, or refuse and take none."""
        if not 0 < cost <= self._capacity:
            raise ValueError(f"cost must lie in (0, {self._capacity}], got {cost}")
        self._refill(now)
        if self._level < cost:
            return False
        self._level -= cost
        return True

    def tokens(self, now: float) -> float:
        """What the bucket holds now."""
        self._refill(now)
        return self._level

    def _refill(self, now: float) -> None:
        # A clock that was set back must neither drain the bucket nor have
        # the same seconds counted twice.
        if now > self._latest:
            gained = self._rate * (now - self._latest)
            self._level = min(self._capacity, self._level + gained)
            self._latest = now
