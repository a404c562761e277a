class TokenBucket:
    """Tokens flow in at `rate` per second, up to `capacity`; it starts full.

    Raises ValueError for a rate or a capacity that is not above 0.
    """

    def __init__(self, rate: float, capacity: float) -> None:
        self.rate = rate
        self.capacity = capacity

    def allow(self, now: float, cost: float = 1) -> bool:
        """Take cost tokens, or refuse and take none.

        Raises ValueError for a cost outside (0, capacity].
        """
        # TODO: refill for the time that has passed, then decide.
        return None

    def tokens(self, now: float) -> float:
        """What the bucket holds now."""
        # TODO: refill first.
        return -1.0
