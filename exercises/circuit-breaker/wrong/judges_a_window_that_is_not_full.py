"""You divide by the number of results so far, so the very first failure is a rate of 100 %.

After every deployment the breaker trips on one unlucky request. A rate means little before enough results are in; here that is a full window.

Fails: check_opens_at_the_threshold, check_waits_for_a_full_window, check_only_the_last_results_count, check_probe_after_the_cooldown, check_good_probe_closes
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
            self._results.append(ok)
            if self._results.count(False) / len(self._results) >= self._threshold:
                self._open_since = now
        elif self._probing:
            self._probing = False
            if ok:
                self._open_since = None
                self._results.clear()
            else:
                self._open_since = now
