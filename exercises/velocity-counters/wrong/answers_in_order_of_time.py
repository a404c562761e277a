"""Your numbers are right, but they come in the order of time, not in the order of the input.

Joined back to the events by position, they end up on the wrong payments, and no error tells you. Sort positions instead of events and write each answer to its own place.

Fails: check_any_order
"""

from collections import deque
from itertools import groupby


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = []
    recent, totals = {}, {}
    for time, group in groupby(sorted(events, key=lambda event: event[1]), key=lambda event: event[1]):
        simultaneous = list(group)
        for entity, _, _ in simultaneous:
            queue = recent.setdefault(entity, deque())
            totals.setdefault(entity, 0)
            while queue and queue[0][0] < time - window:
                totals[entity] -= queue.popleft()[1]
            result.append((len(queue), totals[entity]))
        for entity, _, amount in simultaneous:
            recent[entity].append((time, amount))
            totals[entity] += amount
    return result
