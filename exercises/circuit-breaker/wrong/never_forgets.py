"""Your rate covers all results since the start.

After a good night, a million successes stand against the outage of the morning, and it takes hours until the share is reached. Only the last `window` results describe the present.

Fails: check_only_the_last_results_count
"""

from collections import deque


class CircuitBreaker:
    """Closed, open or half-open, by the share of failures among the last results."""

    def __init__(self, window, threshold, cooldown):
        if window < 1 or not 0 < threshold <= 1 or (not cooldown > 0):
            raise ValueError("window, threshold or cooldown out of range")
        self._threshold = threshold
        self._window = window
        self._cooldown = cooldown
        self._results = deque()
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
            self._results.append(ok)
            full = len(self._results) >= self._window
            if full and self._results.count(False) / len(self._results) >= self._threshold:
                self._open_since = now
        elif self._probing:
            self._probing = False
            if ok:
                self._open_since = None
                self._results.clear()
            else:
                self._open_since = now
