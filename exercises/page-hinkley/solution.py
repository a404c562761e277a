import math


class PageHinkley:
    """Says when the mean of a stream has moved, up or down.

    Time O(1) a value, memory O(1): no value is kept.
    """

    def __init__(self, threshold: float, delta: float, alpha: float, min_instances: int) -> None:
        # "not inside" rather than "outside": it refuses NaN as well.
        if not threshold > 0 or not delta >= 0 or not 0 < alpha <= 1 or not min_instances >= 1:
            raise ValueError("a setting makes no sense")
        self.threshold = threshold
        self.delta = delta
        self.alpha = alpha
        self.min_instances = min_instances
        self._start_afresh()

    def update(self, x: float) -> bool:
        """Take the next value; True when it raises an alarm."""
        if not math.isfinite(x):
            raise ValueError(f"{x} would spoil the mean")
        # Only now, so that the evidence behind an alarm can be read.
        if self._alarm:
            self._start_afresh()
        self._count += 1
        self._mean += (x - self._mean) / self._count
        deviation = x - self._mean
        self._up = self.alpha * self._up + deviation - self.delta
        self._down = self.alpha * self._down + deviation + self.delta
        self._lowest = min(self._lowest, self._up)
        self._highest = max(self._highest, self._down)
        self._alarm = self._count >= self.min_instances and self.statistic() > self.threshold
        return self._alarm

    def statistic(self) -> float:
        """How far the sums have moved from their extremes; 0.0 at first."""
        return max(self._up - self._lowest, self._highest - self._down)

    def _start_afresh(self) -> None:
        self._alarm = False
        self._count = 0
        # The first value is its own mean, so the first sums are -delta
        # and +delta: starting the extremes at 0 changes nothing.
        self._mean = self._up = self._down = self._lowest = self._highest = 0.0
