"""You look for the latest row of any key.

One card's history answers for another's, and a key without history gets a value all the same. Which rows may a label see at all?

Fails: check_keys_are_separate
"""

from bisect import bisect_right
from operator import itemgetter


def asof(labels, features, ttl=None):
    if ttl is not None and ttl < 0:
        raise ValueError(f"ttl must not be negative, got {ttl}")
    history = []
    for _, time, _, value in sorted(features, key=itemgetter(1, 2)):
        history.append((time, value))
    result = []
    for _, t in labels:
        rows = history
        seen = bisect_right(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
