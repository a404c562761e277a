"""A full batch stays until its deadline.

Nothing can join it any more, so waiting only costs latency, and under load all batches are full. Let it leave with the request that fills it.

Fails: check_full_batch_leaves_at_once, check_full_batch_starts_a_new_wait, check_last_batch_is_not_lost, check_many_at_one_moment, check_extreme_settings
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
        if not waiting:
            deadline = time + max_wait
        waiting.append(item)
        if len(waiting) == max_size:
            batches.append((deadline, waiting))
            waiting = []
    if waiting:
        batches.append((deadline, waiting))
    return batches
