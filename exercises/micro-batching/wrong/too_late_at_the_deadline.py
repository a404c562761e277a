"""A request that arrives exactly at the deadline opens a new batch.

The task lets it join: the batch has not left yet, and nobody waits longer for it. With `max_wait` 0, your way separates even requests of the same moment.

Fails: check_request_at_the_deadline_joins, check_extreme_settings
"""

from itertools import pairwise


def micro_batches(requests, max_size, max_wait):
    if max_size < 1 or max_wait < 0:
        raise ValueError("max_size must be at least 1 and max_wait not negative")
    if any(later < earlier for (earlier, _), (later, _) in pairwise(requests)):
        raise ValueError("times must not go backwards")
    batches = []
    waiting = []
    deadline = 0.0
    for time, item in requests:
        if waiting and time >= deadline:
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
