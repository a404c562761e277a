class CircuitBreaker:
    """Closed, open or half-open, by the share of failures among the last results.

    Raises ValueError for a window below 1, a threshold outside (0, 1]
    and a cooldown that is not above 0.
    """

    def __init__(self, window: int, threshold: float, cooldown: float) -> None:
        self.window = window
        self.threshold = threshold
        self.cooldown = cooldown

    def allow(self, now: float) -> bool:
        """Whether a call may go to the service now."""
        # TODO: decide by the state; after the cooldown, let one probe through.
        return None

    def record(self, ok: bool, now: float) -> None:
        """Note how a call ended."""
        # TODO: open, close or stay.
