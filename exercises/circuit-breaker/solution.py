from collections import deque


class CircuitBreaker:
    """Closed, open or half-open, by the share of failures among the last results.

    Time O(window) per result, because it counts afresh, and O(1) per
    question; memory O(window).
    """

    def __init__(self, window: int, threshold: float, cooldown: float) -> None:
        # Written so that NaN is refused as well.
        if window < 1 or not 0 < threshold <= 1 or not cooldown > 0:
            raise ValueError("window, threshold or cooldown out of range")
        self._threshold = threshold
        self._cooldown = cooldown
        self._results: deque[bool] = deque(maxlen=window)
        self._open_since: float | None = None
        self._probing = False

    def allow(self, now: float) -> bool:
        """Whether a call may go to the service now."""
        if self._open_since is None:
            return True
        if now - self._open_since < self._cooldown:
            return False
        # Waiting for a probe is being open once more, from this moment on:
        # others are refused, and a lost probe is replaced after a cooldown.
        self._open_since = now
        self._probing = True
        return True

    def record(self, ok: bool, now: float) -> None:
        """Note how a call ended."""
        if self._open_since is None:
            self._results.append(ok)
            full = len(self._results) == self._results.maxlen
            # Divided: 0.28 * 25 is a little more than 7, but 7 / 25 is 0.28.
            if full and self._results.count(False) / len(self._results) >= self._threshold:
                self._open_since = now
        elif self._probing:
            self._probing = False
            if ok:
                self._open_since = None
                # What happened before the outage says nothing about now.
                self._results.clear()
            else:
                self._open_since = now
