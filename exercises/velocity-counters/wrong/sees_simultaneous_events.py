"""Of several events with the same time, your later ones count the ones before them in the list.

Which of them comes first in the list is chance, so the feature would change when the log is sorted anew. The window ends just before the current time: read for the whole moment before you write any of it.

Fails: check_same_time, check_unusual_windows
"""

from collections import deque


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = [None] * len(events)
    recent, totals = {}, {}
    for i in sorted(range(len(events)), key=lambda i: events[i][1]):
        entity, time, amount = events[i]
        queue = recent.setdefault(entity, deque())
        totals.setdefault(entity, 0)
        while queue and queue[0][0] < time - window:
            totals[entity] -= queue.popleft()[1]
        result[i] = (len(queue), totals[entity])
        queue.append((time, amount))
        totals[entity] += amount
    return result
