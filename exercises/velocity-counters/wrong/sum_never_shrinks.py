"""Your count is right, but amounts that have left the window stay in the sum.

Whatever leaves the queue must leave the running sum in the same step. Otherwise the sum grows forever, and the average amount per payment made from the two features grows with it.

Fails: check_worked_example, check_ends_of_the_window, check_old_events_leave, check_any_order, check_unusual_windows, check_work_per_event
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
            while queue and queue[0][0] < time - window:
                queue.popleft()
            result[i] = (len(queue), totals[entity])
        for i in simultaneous:
            entity, _, amount = events[i]
            recent[entity].append((time, amount))
            totals[entity] += amount
    return result
