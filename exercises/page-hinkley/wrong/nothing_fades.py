"""Your sums never forget: alpha has no effect.

At 0.9999, evidence fades to 37 percent within 10,000 values. Without that, small deviations of the past months stay in the sums for good. Multiply the old sum before you add to it.

Fails: check_old_evidence_fades
"""

import math


class PageHinkley:
    """Watches the mean of a stream."""

    def __init__(self, threshold, delta, alpha, min_instances):
        if not threshold > 0 or not delta >= 0 or not 0 < alpha <= 1 or not min_instances >= 1:
            raise ValueError("a setting makes no sense")
        self.threshold, self.delta, self.alpha, self.min_instances = threshold, delta, alpha, min_instances
        self._start_afresh()

    def _start_afresh(self):
        self.alarm = False
        self.count = 0
        self.mean = self.up = self.down = self.lowest = self.highest = 0.0

    def update(self, x):
        """Take the next value."""
        if not math.isfinite(x):
            raise ValueError("not a number to count on")
        if self.alarm:
            self._start_afresh()
        self.count += 1
        self.mean += (x - self.mean) / self.count
        deviation = x - self.mean
        self.up = self.up + deviation - self.delta
        self.down = self.down + deviation + self.delta
        self.lowest = min(self.lowest, self.up)
        self.highest = max(self.highest, self.down)
        self.alarm = self.count >= self.min_instances and self.statistic() > self.threshold
        return self.alarm

    def statistic(self):
        """Evidence so far."""
        return max(self.up - self.lowest, self.highest - self.down)
