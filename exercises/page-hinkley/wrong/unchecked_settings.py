"""You accept any setting.

With a threshold of 0 nearly every value raises an alarm, with an alpha of 1.5 the sums explode, and with NaN anywhere the detector is silent. A slip in a configuration file should fail at the start, not on the night of the incident.

Fails: check_impossible_settings_are_refused
"""

import math


class PageHinkley:
    """Watches the mean of a stream."""

    def __init__(self, threshold, delta, alpha, min_instances):
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
        self.up = self.alpha * self.up + deviation - self.delta
        self.down = self.alpha * self.down + deviation + self.delta
        self.lowest = min(self.lowest, self.up)
        self.highest = max(self.highest, self.down)
        self.alarm = self.count >= self.min_instances and self.statistic() > self.threshold
        return self.alarm

    def statistic(self):
        """Evidence so far."""
        return max(self.up - self.lowest, self.highest - self.down)
