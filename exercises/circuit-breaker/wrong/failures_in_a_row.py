"""You open after so many failures in a row, and one success starts the count anew.

A service that fails every other call never makes a streak, although half of its answers are missing. The task asks for the share among the last results.

Fails: check_opens_at_the_threshold, check_waits_for_a_full_window, check_rate_not_streak, check_good_probe_closes
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
        self._open_since = now
        self._probing = True
        return True

    def record(self, ok, now):
        """Note how a call ended."""
        if self._open_since is None:
            if ok:
                self._results.clear()
            self._results.append(ok)
            if self._results.count(False) / self._results.maxlen >= self._threshold:
                self._open_since = now
        elif self._probing:
            self._probing = False
            if ok:
                self._open_since = None
                self._results.clear()
            else:
                self._open_since = now
