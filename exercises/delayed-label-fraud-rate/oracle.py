"""pandas, as in the open fraud handbook: a rolling window of delay + window less a rolling one of the delay."""

import pandas


def reference(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless")
    result = [(0, None)] * len(payments)
    if not payments:
        return result
    table = pandas.DataFrame(payments, columns=["terminal", "time", "is_fraud"])
    table["moment"] = pandas.to_datetime(table["time"] * 3600, unit="s")
    for _, group in table.sort_values("moment", kind="stable").groupby("terminal"):
        # Rolling windows are (t - length, t]; rows of the same time cancel in the difference.
        frauds = group.set_index("moment")["is_fraud"].astype(float)
        older, young = frauds.rolling(f"{delay + window}h"), frauds.rolling(f"{delay}h")
        counts, found = older.count() - young.count(), older.sum() - young.sum()
        for position, count, bad in zip(group.index, counts, found, strict=True):
            if round(count):
                result[position] = (round(count), round(bad) / round(count))
    return result


def cases(rng):
    yield [], 7, 28
    yield [("a", 0, True)], 0, 5
    yield [("a", 0, True)], 5, 0
    yield [("a", 0, True)], -2, 5
    yield [("a", 0, True)], 1, 1
    yield [("a", 0, True), ("a", 1, False), ("a", 2, False)], 1, 1
    while True:
        terminals = "abc"[: rng.randint(1, 3)]
        span = rng.choice([5, 30, 200])
        payments = [
            (rng.choice(terminals), rng.randint(0, span), rng.random() < 0.3)
            for _ in range(rng.randint(1, 25))
        ]
        if rng.random() < 0.5:
            payments.sort(key=lambda payment: payment[1])
        yield payments, rng.randint(1, span), rng.randint(1, span)
