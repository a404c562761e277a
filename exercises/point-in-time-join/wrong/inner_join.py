"""Labels without a matching row are missing from your result.

That is an inner join. It shifts every later value to the wrong label, and it removes exactly the new cards and users on which the model is weakest. Each label gets a place, with `None` if need be.

Fails: check_worked_example, check_nothing_from_the_future, check_keys_are_separate, check_ttl_is_relative_to_the_label, check_ttl_of_zero_and_none, check_any_order, check_nothing_to_join
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
        if fresh:
            result.append(rows[seen - 1][1])
    return result
