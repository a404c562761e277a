"""Every request that joins moves your deadline.

Under steady traffic the batch then never times out, and its first request waits until the batch is full. The promise of `max_wait` is made to the first one.

Fails: check_deadline_lets_a_batch_leave, check_wait_counts_from_the_first, check_request_at_the_deadline_joins, check_nobody_waits_too_long
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
        if waiting and time > deadline:
            batches.append((deadline, waiting))
            waiting = []
        deadline = time + max_wait
        waiting.append(item)
        if len(waiting) == max_size:
            batches.append((time, waiting))
            waiting = []
    if waiting:
        batches.append((deadline, waiting))
    return batches
