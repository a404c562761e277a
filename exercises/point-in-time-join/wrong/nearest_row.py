"""You take the row nearest in time, before or after the label.

At 650 the row of 660 is nearer than that of 600, but nobody had it at 650. A model trained on it looks good offline and loses exactly that part in production.

Fails: check_worked_example, check_nothing_from_the_future, check_keys_are_separate, check_created_is_not_the_time, check_any_order
"""

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
        near = min(reversed(rows), key=lambda row: abs(row[0] - t), default=None)
        fresh = near is not None and (ttl is None or abs(t - near[0]) <= ttl)
        result.append(near[1] if fresh else None)
    return result
