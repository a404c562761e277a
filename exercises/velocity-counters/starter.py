def velocity(
    events: list[tuple[str, float, int]],
    window: float,
) -> list[tuple[int, int]]:
    """Count and sum of the entity's events in [time - window, time).

    events are (entity, time in seconds, amount in cents) in any order;
    the result holds one pair per event, in the same order.
    Raises ValueError for a negative window.
    """
    # TODO: go by time and keep one sliding window per entity.
    return [(0, 0) for _ in events]
