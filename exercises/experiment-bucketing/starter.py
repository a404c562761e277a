BUCKETS = 10_000


def bucket(salt: str, user: str) -> int:
    """The user's bucket under this salt, from 0 to 9,999."""
    # TODO: hashlib.sha256(...).digest() gives 32 bytes.
    return None


def assign(experiment: str, user: str, traffic: int, arms: list[str]) -> str | None:
    """The user's arm, or None outside the experiment.

    Raises ValueError for traffic outside [0, 10,000] and without arms.
    """
    # TODO: two questions, two buckets.
    return "?"
