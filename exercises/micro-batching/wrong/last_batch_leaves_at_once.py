"""Your last batch leaves with its last request.

The server does not know that no more requests will come, so it goes on waiting until the deadline. Only the replay knows the end of the log.

Fails: check_deadline_lets_a_batch_leave, check_wait_counts_from_the_first, check_full_batch_starts_a_new_wait, check_request_at_the_deadline_joins, check_last_batch_is_not_lost, check_many_at_one_moment
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
            batches.append((time, waiting))
            waiting = []
    if waiting:
        batches.append((time, waiting))
    return batches
