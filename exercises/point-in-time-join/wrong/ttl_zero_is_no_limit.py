"""Your code treats a `ttl` of 0 like none at all.

Zero is false in Python, so a test of the bare value cannot tell it from `None`. Feast does take 0 for no limit; here 0 is the strictest setting and `None` the most generous one.

Fails: check_ttl_of_zero_and_none
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
        fresh = seen > 0 and (not ttl or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
