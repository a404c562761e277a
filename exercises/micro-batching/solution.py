from itertools import pairwise


def micro_batches(
    requests: list[tuple[float, str]],
    max_size: int,
    max_wait: float,
) -> list[tuple[float, list[str]]]:
    """Batches as (time of leaving, items), for requests as (time, item).

    Time O(n), memory O(n) for the result; a server holds one batch only.
    """
    if max_size < 1 or max_wait < 0:
        raise ValueError("max_size must be at least 1 and max_wait not negative")
    if any(later < earlier for (earlier, _), (later, _) in pairwise(requests)):
        raise ValueError("times must not go backwards")
    batches: list[tuple[float, list[str]]] = []
    waiting: list[str] = []
    deadline = 0.0
    for time, item in requests:
        # The timer went off before this request came. In a server it is a
        # timer that does this, not the arrival of the next request.
        if waiting and time > deadline:
            batches.append((deadline, waiting))
            waiting = []
        if not waiting:
            deadline = time + max_wait
        waiting.append(item)
        if len(waiting) == max_size:
            batches.append((time, waiting))
            waiting = []
    if waiting:
        batches.append((deadline, waiting))
    return batches
