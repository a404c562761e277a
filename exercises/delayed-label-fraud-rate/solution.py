from bisect import bisect_right
from collections import defaultdict
from itertools import accumulate

Payment = tuple[str, int, bool]


def delayed_fraud_rate(
    payments: list[Payment],
    delay: int,
    window: int,
) -> list[tuple[int, float | None]]:
    """(count, fraud rate) of each terminal's labeled window, in order.

    Time O(n log n), memory O(n). A stream keeps two pointers instead
    of bisecting: one for payments that get their label, one for those
    that leave the window; then a payment costs O(1) on average.
    """
    if delay < 1 or window < 1:
        raise ValueError(f"delay {delay}, window {window}")
    history = defaultdict(list)
    for terminal, time, is_fraud in payments:
        history[terminal].append((time, is_fraud))
    times, frauds = {}, {}
    for terminal, rows in history.items():
        rows.sort()
        times[terminal] = [time for time, _ in rows]
        # frauds[terminal][k]: how many of the k oldest were frauds.
        frauds[terminal] = [0, *accumulate(is_fraud for _, is_fraud in rows)]
    result = []
    for terminal, time, _ in payments:
        # bisect_right at both ends: older end out, newer end in.
        start = bisect_right(times[terminal], time - delay - window)
        end = bisect_right(times[terminal], time - delay)
        found = frauds[terminal][end] - frauds[terminal][start]
        count = end - start
        result.append((count, found / count if count else None))
    return result
