"""Your batches grow to `max_size + 1`.

You ask whether the batch is full before the request joins, or with a strict comparison after it. The limit often is what fits into the memory of the GPU, so one more is not a small matter.

Fails: check_full_batch_leaves_at_once, check_full_batch_starts_a_new_wait, check_request_at_the_deadline_joins, check_last_batch_is_not_lost, check_many_at_one_moment, check_extreme_settings
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
        if len(waiting) > max_size:
            batches.append((time, waiting))
            waiting = []
    if waiting:
        batches.append((deadline, waiting))
    return batches
