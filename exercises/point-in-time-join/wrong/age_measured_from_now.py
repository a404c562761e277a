"""You measure the age of a row from the newest time in the data instead of from each label's time.

Old labels then lose values that were fresh when the event happened, so training sees far more missing values than serving will. How old was the row at the moment of the label?

Fails: check_worked_example, check_ttl_is_relative_to_the_label, check_ttl_of_zero_and_none
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
    now = max([t for _, t in labels], default=0)
    result = []
    for key, t in labels:
        rows = history[key]
        seen = bisect_right(rows, t, key=itemgetter(0))
        fresh = seen > 0 and (ttl is None or now - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
