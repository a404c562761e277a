"""pandas: an interval closed at both ends holds the conversions that count; the rate is a mean that skips NA."""

import pandas


def answer(solution, rows, now, window):
    return [
        [solution.label(click_t, conv_t, now, window) for click_t, conv_t in rows],
        solution.conversion_rate(rows, now, window),
    ]


def reference(rows, now, window):
    labels = []
    for click_t, conv_t in rows:
        if conv_t is not None and conv_t < click_t:
            raise ValueError("conversion before the click")
        # pandas raises the ValueError for a window that ends before it starts.
        counts = pandas.Interval(click_t, click_t + window, closed="both")
        mature = counts.right <= now
        labels.append(int(conv_t is not None and conv_t in counts) if mature else None)
    rate = pandas.Series(labels, dtype="Int64").mean()
    return [labels, None if pandas.isna(rate) else float(rate)]


def cases(rng):
    yield [], 10, 5
    yield [(3, None)], 10, -1
    yield [(3, 2)], 10, 5
    yield [(3, 3)], 3, 0
    yield [(9, 8)], 10, 24
    while True:
        window = rng.randint(0, 12)
        rows = []
        for _ in range(rng.randint(1, 8)):
            click_t = rng.randint(0, 30)
            # Around the end of the window, so that its two sides come up.
            delay = rng.choice([None, None, 0, rng.randint(0, 30), window - 1, window, window + 1])
            rows.append((click_t, None if delay is None else click_t + delay))
        yield rows, rng.randint(0, 40), window
