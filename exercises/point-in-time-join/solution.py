from bisect import bisect_right
from collections import defaultdict
from operator import itemgetter
from typing import Any


def asof(
    labels: list[tuple[str, float]],
    features: list[tuple[str, float, float, Any]],
    ttl: float | None = None,
) -> list[Any]:
    """Feature value of each label's key that was valid at the label's time.

    Time O((m + n) log m) for n labels and m rows, memory O(m).
    """
    if ttl is not None and ttl < 0:
        raise ValueError(f"ttl must not be negative, got {ttl}")
    history: dict[str, list[tuple[float, Any]]] = defaultdict(list)
    # Sorting by (time, created) leaves the winning version last within its
    # time; the sort is stable, so of equal pairs the later in the list wins.
    for key, time, _, value in sorted(features, key=itemgetter(1, 2)):
        history[key].append((time, value))
    result = []
    for key, t in labels:
        rows = history[key]
        # Right, not left: a row of exactly the label's time is to be seen.
        seen = bisect_right(rows, t, key=itemgetter(0))
        # The latest row is also the youngest: if it has expired, all have.
        fresh = seen > 0 and (ttl is None or t - rows[seen - 1][0] <= ttl)
        result.append(rows[seen - 1][1] if fresh else None)
    return result
