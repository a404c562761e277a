def micro_batches(
    requests: list[tuple[float, str]],
    max_size: int,
    max_wait: float,
) -> list[tuple[float, list[str]]]:
    """Batches as (time of leaving, items), for requests as (time, item).

    A batch leaves when it is full or max_wait after its first request.
    Raises ValueError for a max_size below 1, a negative max_wait and
    times that go backwards.
    """
    # TODO: collect requests and let each batch leave at the right moment.
    return None
