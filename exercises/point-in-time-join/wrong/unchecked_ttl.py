"""You accept a negative `ttl`.

No row is ever young enough then, so a wrong setting turns the whole feature into missing values without an error. The task asks for one.

Fails: check_negative_ttl_is_refused
"""

from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter


def asof(labels, features, ttl=None):
    history = defaultdict(list)
    for key, time, _, value in sorted(features, key=itemgetter(1, 2)):
        history[key].append((time, value))
    result = []
    for key, t in labels:
        rows = history[key]
        seen = bisect_right(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
