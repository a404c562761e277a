"""Your search relies on the rows being sorted already.

A binary search on unsorted times ends somewhere, without an error. The rows come in any order, so they have to be brought into one first.

Fails: check_highest_created_wins, check_any_order
"""

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter


def asof(labels, features, ttl=None):
    if ttl is not None and ttl < 0:
        raise ValueError(f"ttl must not be negative, got {ttl}")
    history = defaultdict(list)
    for key, time, _, value in features:
        history[key].append((time, value))
    result = []
    for key, t in labels:
        rows = history[key]
        seen = bisect_right(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
