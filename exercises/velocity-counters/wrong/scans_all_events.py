"""Your numbers are right, but for every event you look through all the others.

A hundred thousand payments are ten billion comparisons, so the backfill of a year never ends. Each event needs to enter the window once and leave it once: keep the window, and what it adds up to, from one event to the next.

Fails: check_work_per_event
"""


def velocity(events, window):
    if window < 0:
        raise ValueError("window must not be negative")
    result = []
    for entity, time, _ in events:
        seen = [
            amount
            for other, past, amount in events
            if other == entity and time - window <= past and past < time
        ]
        result.append((len(seen), sum(seen)))
    return result
