"""You accept a negative window and answer with empty counts.

A window of -60 is a sign error in somebody's configuration. Zeros look like a quiet card, so nobody notices for weeks; the task asks for `ValueError`.

Fails: check_unusual_windows
"""

from collections import deque
from itertools import groupby


def velocity(events, window):
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
                totals[entity] -= queue.popleft()[1]
            result[i] = (len(queue), totals[entity])
        for i in simultaneous:
            entity, _, amount = events[i]
            recent[entity].append((time, amount))
            totals[entity] += amount
    return result
