"""You drop an event that is exactly one window old.

Your window is open on the left; the task closes it there. On busy systems timestamps are rounded to seconds, so events exactly 60 seconds apart are common. Look at the comparison that decides what is too old.

Fails: check_worked_example, check_ends_of_the_window, check_any_order, check_work_per_event
"""

from collections import deque
from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    recent, totals = {}, {}
    by_time = sorted(range(len(events)), key=lambda i: events[i][1])
    for time, group in groupby(by_time, key=lambda i: events[i][1]):
        simultaneous = list(group)
        for i in simultaneous:
            entity = events[i][0]
            queue = recent.setdefault(entity, deque())
            totals.setdefault(entity, 0)
            while queue and queue[0][0] <= time - window:
                totals[entity] -= queue.popleft()[1]
            result[i] = (len(queue), totals[entity])
        for i in simultaneous:
            entity, _, amount = events[i]
            recent[entity].append((time, amount))
            totals[entity] += amount
    return result
