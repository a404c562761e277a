"""Every event counts itself.

The pandas default, `closed="right"`, does the same. In serving the counter is read before the current payment is written, so a model trained on your numbers meets counts that are lower by one than those it learned from. Read first, write second.

Fails: check_worked_example, check_current_event_is_left_out, check_ends_of_the_window, check_old_events_leave, check_same_time, check_entities_are_separate, check_any_order, check_unusual_windows, check_work_per_event
"""


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    recent, totals = {}, {}
    for i in sorted(range(len(events)), key=lambda i: events[i][1]):
        entity, time, amount = events[i]
        queue = recent.setdefault(entity, [])
        queue.append((time, amount))
        totals[entity] = totals.get(entity, 0) + amount
        while queue[0][0] < time - window:
            totals[entity] -= queue.pop(0)[1]
        result[i] = (len(queue), totals[entity])
    return result
