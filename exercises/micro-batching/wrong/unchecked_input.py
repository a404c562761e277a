"""You accept any settings, and logs that are out of order.

A log merged from several servers is rarely in order, and then a batch leaves before the request in it has come. Refuse it, and impossible settings with it.

Fails: check_impossible_input_is_refused
"""


def micro_batches(requests, max_size, max_wait):
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
        batches.append((deadline, waiting))
    return batches
