"""You count within fixed buckets of time: a counter that starts again at every full window.

It is cheap to store, but just after the clock strikes an attacker's history is empty, and just before it nearly a whole window counts. The task asks for a window that slides with the event.

Fails: check_worked_example, check_ends_of_the_window, check_old_events_leave, check_any_order, check_unusual_windows, check_work_per_event
"""

from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    buckets = {}
    by_time = sorted(range(len(events)), key=lambda i: events[i][1])
    for time, group in groupby(by_time, key=lambda i: events[i][1]):
        simultaneous = list(group)
        for i in simultaneous:
            result[i] = buckets.get((events[i][0], time // window), (0, 0))
        for i in simultaneous:
            key = (events[i][0], time // window)
            count, total = buckets.get(key, (0, 0))
            buckets[key] = (count + 1, total + events[i][2])
    return result
