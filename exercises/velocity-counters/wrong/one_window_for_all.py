"""You keep one window for all entities together.

Then every card has the traffic of the whole platform, and the feature says only how busy the hour is. The count belongs to the entity of the current event.

Fails: check_entities_are_separate, check_any_order
"""

from collections import deque
from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    queue, total = deque(), 0
    by_time = sorted(range(len(events)), key=lambda i: events[i][1])
    for time, group in groupby(by_time, key=lambda i: events[i][1]):
        simultaneous = list(group)
        while queue and queue[0][0] < time - window:
            total -= queue.popleft()[1]
        for i in simultaneous:
            result[i] = (len(queue), total)
        for i in simultaneous:
            queue.append((time, events[i][2]))
            total += events[i][2]
    return result
