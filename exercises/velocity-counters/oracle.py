"""pandas: a time-based rolling window per entity; closed="left" is [t - window, t), also for equal times."""

import pandas


def reference(events, window):
    if window < 0:
        raise ValueError("window")
    if not events or window == 0:  # pandas has no empty window
        return [(0, 0)] * len(events)
    table = pandas.DataFrame(events, columns=["entity", "time", "amount"])
    # Milliseconds, because the times of the cases are multiples of 0.125 s.
    table["moment"] = pandas.to_datetime((table["time"] * 1000).astype("int64"), unit="ms")
    result = [(0, 0)] * len(events)
    for _, group in table.sort_values("moment", kind="stable").groupby("entity"):
        rolling = group.set_index("moment")["amount"].rolling(f"{int(window * 1000)}ms", closed="left")
        counts, sums = rolling.count().fillna(0), rolling.sum().fillna(0)
        for position, count, total in zip(group.index, counts, sums, strict=True):
            result[position] = (int(count), int(total))
    return result


def cases(rng):
    yield [], 60
    yield [("a", 0, 5)], 0
    yield [("a", 0, 5)], -1
    yield [("a", 3, 1), ("a", 3, 2), ("a", 3, 4), ("a", 5, 8)], 2
    while True:
        entities = "abc"[: rng.randint(1, 3)]
        span = rng.choice([3, 20, 200])
        events = [
            (rng.choice(entities), rng.randint(0, 8 * span) / 8, rng.randint(0, 500))
            for _ in range(rng.randint(1, 25))
        ]
        if rng.random() < 0.5:
            events.sort(key=lambda event: event[1])
        yield events, rng.randint(0, 8 * span) / 8
