"""You leave out a row of exactly the label's time.

Some teams do that to be safe, and then a value computed for this very event is missing from training while serving has it. The task fixes the other end: at or before.

Fails: check_worked_example, check_same_moment_counts, check_ttl_of_zero_and_none
"""

from bisect import bisect_left
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
        seen = bisect_left(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
