"""Among versions of the same time, your code takes the one that was written first.

A second version exists because the first was wrong or incomplete. The task lets the most recently written one win.

Fails: check_worked_example, check_highest_created_wins
"""

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter


def asof(labels, features, ttl=None):
    if ttl is not None and ttl < 0:
        raise ValueError(f"ttl must not be negative, got {ttl}")
    history = defaultdict(list)
    for key, time, _, value in sorted(features, key=itemgetter(1, 2)):
        history[key].append((time, value))
    result = []
    for key, t in labels:
        rows = history[key]
        seen = bisect_right(rows, t, key=itemgetter(0))
        while seen > 1 and rows[seen - 2][0] == rows[seen - 1][0]:
            seen -= 1
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
