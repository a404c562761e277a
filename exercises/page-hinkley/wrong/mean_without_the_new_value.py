"""You measure the deviation from the mean of the values before.

For the first value there is no such mean, and your code takes 0: a stream that lives around 200 starts with a deviation of 200. The task takes the new value into the mean first.

Fails: check_worked_example, check_statistic_of_each_step, check_old_evidence_fades, check_falls_count_too, check_first_values_are_evidence, check_threshold_must_be_exceeded, check_alarm_starts_afresh, check_broken_values_leave_no_trace, check_impossible_settings_are_refused
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
        deviation = x - self.mean
        self.mean += deviation / self.count
        self.up = self.alpha * self.up + deviation - self.delta
        self.down = self.alpha * self.down + deviation + self.delta
        self.lowest = min(self.lowest, self.up)
        self.highest = max(self.highest, self.down)
        self.alarm = self.count >= self.min_instances and self.statistic() > self.threshold
        return self.alarm

    def statistic(self):
        """Evidence so far."""
        return max(self.up - self.lowest, self.highest - self.down)
