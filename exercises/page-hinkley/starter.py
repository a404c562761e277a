class PageHinkley:
    """Says when the mean of a stream has moved, up or down.

    Raises ValueError for settings that make no sense.
    """

    def __init__(self, threshold: float, delta: float, alpha: float, min_instances: int) -> None:
        # TODO: check the settings and prepare the sums.
        self.threshold = threshold

    def update(self, x: float) -> bool:
        """Take the next value; True when it raises an alarm.

        The value after an alarm starts afresh. Raises ValueError for
        NaN and infinities, which leave no trace.
        """
        # TODO: mean, sums, extremes, decision.

    def statistic(self) -> float:
        """How far the sums have moved from their extremes; 0.0 at first."""
        # TODO: the larger of the climb and the fall.
