"""After the cooldown you let every call through until the first result comes in.

At 10,000 requests a second, the service that has just come up gets the full load at once and falls over again. One call is enough to learn whether it is well.

Fails: check_probe_after_the_cooldown, check_lost_probe_is_replaced
"""

from collections import deque


class CircuitBreaker:
    """Closed, open or half-open, by the share of failures among the last results."""

    def __init__(self, window, threshold, cooldown):
        if window < 1 or not 0 < threshold <= 1 or (not cooldown > 0):
            raise ValueError("window, threshold or cooldown out of range")
        self._threshold = threshold
        self._cooldown = cooldown
        self._results = deque(maxlen=window)
        self._open_since = None
        self._probing = False

    def allow(self, now):
        """Whether a call may go to the service now."""
        if self._open_since is None:
            return True
        if now - self._open_since < self._cooldown:
            return False
        self._probing = True
        return True

    def record(self, ok, now):
        """Note how a call ended."""
        if self._open_since is None:
            self._results.append(ok)
            full = len(self._results) == self._results.maxlen
            if full and self._results.count(False) / len(self._results) >= self._threshold:
                self._open_since = now
        elif self._probing:
            self._probing = False
            if ok:
                self._open_since = None
                self._results.clear()
            else:
                self._open_since = now
