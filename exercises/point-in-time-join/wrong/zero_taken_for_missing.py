"""You treat a value of 0 as if there were none.

Zero declined payments is information, and often the most common value; `None` says that nobody knows. Ask whether a row was found, not whether its value is true.

Fails: check_empty_values_are_values
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
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append((rows[seen - 1][1] or None) if fresh else None)
    return result
