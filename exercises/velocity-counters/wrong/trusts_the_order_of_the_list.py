"""You take the order of the list for the order of time.

Logs of several machines arrive interleaved, and a late event then misses the windows it belongs to, or drops events that later ones still need. Go through the events by their time.

Fails: check_any_order
"""

from collections import deque
from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    recent, totals = {}, {}
    for time, group in groupby(range(len(events)), key=lambda i: events[i][1]):
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
