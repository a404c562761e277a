"""You fade the mean as well as the sums.

A mean that forgets follows the new level, so the deviations die away while the change is still going on. In this form of the test alpha belongs to the sums only; the mean weighs every value since the last alarm alike.

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
        self.weight = 0.0
        self.mean = self.up = self.down = self.lowest = self.highest = 0.0

    def update(self, x):
        """Take the next value."""
        if not math.isfinite(x):
            raise ValueError("not a number to count on")
        if self.alarm:
            self._start_afresh()
        self.weight = self.alpha * self.weight * (self.count > 0) + 1
        self.count += 1
        self.mean += (x - self.mean) / self.weight
        deviation = x - self.mean
        self.up = self.alpha * self.up + deviation - self.delta
        self.down = self.alpha * self.down + deviation + self.delta
        self.lowest = min(self.lowest, self.up)
        self.highest = max(self.highest, self.down)
        self.alarm = self.count >= self.min_instances and self.statistic() > self.threshold
        return self.alarm

    def statistic(self):
        """Evidence so far."""
        return max(self.up - self.lowest, self.highest - self.down)
