"""Nothing ever leaves your counters: they hold the whole past of the entity.

A card that has been used daily for a year then looks like an attack. Velocity is about the last minutes or hours, so events must drop out once they are older than the window.

Fails: check_worked_example, check_ends_of_the_window, check_old_events_leave, check_any_order, check_unusual_windows, check_work_per_event
"""

from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    seen = {}
    by_time = sorted(range(len(events)), key=lambda i: events[i][1])
    for _, group in groupby(by_time, key=lambda i: events[i][1]):
        simultaneous = list(group)
        for i in simultaneous:
            result[i] = seen.get(events[i][0], (0, 0))
        for i in simultaneous:
            entity, _, amount = events[i]
            count, total = seen.get(entity, (0, 0))
            seen[entity] = (count + 1, total + amount)
    return result
