"""You subtract delta in both sums.

Delta is slack: it has to pull each sum away from its alarm. For a fall that is upward. With the sign of the rise, the second sum sinks by delta a step on a stream that does not move at all, and in the end raises an alarm.

Fails: check_statistic_of_each_step, check_falls_count_too, check_quiet_streams_stay_quiet, check_change_is_found_soon, check_first_values_are_evidence, check_alarm_starts_afresh
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
        self.up = self.alpha * self.up + deviation - self.delta
        self.down = self.alpha * self.down + deviation - self.delta
        self.lowest = min(self.lowest, self.up)
        self.highest = max(self.highest, self.down)
        self.alarm = self.count >= self.min_instances and self.statistic() > self.threshold
        return self.alarm

    def statistic(self):
        """Evidence so far."""
        return max(self.up - self.lowest, self.highest - self.down)
