"""After a full batch, you keep its deadline for the next one.

The next batch then leaves too early and too small, as if its first request had been waiting since before it arrived. Each batch sets its own deadline when it opens.

Fails: check_full_batch_starts_a_new_wait, check_request_at_the_deadline_joins, check_last_batch_is_not_lost
"""

from itertools import pairwise


def micro_batches(requests, max_size, max_wait):
    if max_size < 1 or max_wait < 0:
        raise ValueError("max_size must be at least 1 and max_wait not negative")
    if any(later < earlier for (earlier, _), (later, _) in pairwise(requests)):
        raise ValueError("times must not go backwards")
    batches = []
    waiting = []
    deadline = float("-inf")
    for time, item in requests:
        if time > deadline:
            if waiting:
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
