from collections import defaultdict, deque
from itertools import groupby


def velocity(
    events: list[tuple[str, float, int]],
    window: float,
) -> list[tuple[int, int]]:
    """Count and sum of the entity's events in [time - window, time).

    Time O(n log n) for the sort, then O(n): each event enters and
    leaves its deque once. Memory O(n).
    """
    if window < 0:
        raise ValueError(f"window must not be negative, got {window}")
    result = [(0, 0)] * len(events)
    recent: defaultdict[str, deque[tuple[float, int]]] = defaultdict(deque)
    totals: defaultdict[str, int] = defaultdict(int)
    by_time = sorted(range(len(events)), key=lambda i: events[i][1])
    for time, group in groupby(by_time, key=lambda i: events[i][1]):
        simultaneous = list(group)
        # Read for all events of this moment before writing any of them,
        # so that they do not see each other.
        for i in simultaneous:
            entity = events[i][0]
            queue = recent[entity]
            while queue and queue[0][0] < time - window:
                totals[entity] -= queue.popleft()[1]
            result[i] = (len(queue), totals[entity])
        for i in simultaneous:
            entity, _, amount = events[i]
            recent[entity].append((time, amount))
            totals[entity] += amount
    return result
