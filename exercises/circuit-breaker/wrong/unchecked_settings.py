"""You accept any settings.

A threshold of 50, meant as a percentage, makes a breaker that can never open, and you learn of it during the outage. Refuse it when the breaker is made.

Fails: check_impossible_settings_are_refused
"""

from collections import deque


class CircuitBreaker:
    """Closed, open or half-open, by the share of failures among the last results."""

    def __init__(self, window, threshold, cooldown):
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
