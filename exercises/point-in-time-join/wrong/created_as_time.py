"""You sort and compare by `created`, the time when the row was written.

A value that was backfilled yesterday for last month then looks as if it held from yesterday on. `created` decides only between versions of the same time.

Fails: check_worked_example, check_highest_created_wins, check_created_is_not_the_time
"""

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter


def asof(labels, features, ttl=None):
    if ttl is not None and ttl < 0:
        raise ValueError(f"ttl must not be negative, got {ttl}")
    history = defaultdict(list)
    for key, _, time, value in sorted(features, key=itemgetter(2)):
        history[key].append((time, value))
    result = []
    for key, t in labels:
        rows = history[key]
        seen = bisect_right(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
