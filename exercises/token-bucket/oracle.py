"""The generic cell rate algorithm, the other form of a token bucket: it keeps a time at which the bucket is full again, and no level."""

from fractions import Fraction


def answer(solution, rate, capacity, calls):
    bucket = solution.TokenBucket(rate, capacity)
    return [bucket.tokens(now) if cost is None else bucket.allow(now, cost) for now, cost in calls]


def reference(rate, capacity, calls):
    if not rate > 0 or not capacity > 0:
        raise ValueError("settings")
    rate, capacity = Fraction(rate), Fraction(capacity)
    full_at, latest = None, None
    log = []
    for now, cost in calls:
        if cost is not None and not 0 < cost <= capacity:
            raise ValueError("cost")
        latest = Fraction(now) if latest is None else max(latest, Fraction(now))
        full_at = latest if full_at is None else max(full_at, latest)
        if cost is None:
            log.append(float(capacity - (full_at - latest) * rate))
            continue
        then = full_at + Fraction(cost) / rate
        passes = then - latest <= capacity / rate
        full_at = then if passes else full_at
        log.append(passes)
    return log


def cases(rng):
    for rate, capacity in ((0, 5), (5, 0), (-1, 5), (5, -1), (float("nan"), 5), (5, float("nan"))):
        yield rate, capacity, [(0, 1)]
    for cost in (0, -1, 5.5, float("nan")):
        yield 1, 5, [(0, cost)]
    while True:
        # Eighths and powers of two: floating point is exact here.
        now = rng.randint(-80, 80) / 8
        rate, capacity = 2.0 ** rng.randint(-2, 3), rng.randint(1, 80) / 8
        calls = []
        for _ in range(rng.randint(1, 40)):
            now += rng.choice((0, 0, 1, 2, 8, 40, -4)) / 8
            look = rng.random() < 0.3
            calls.append((now, None if look else rng.randint(1, max(1, int(capacity * 4))) / 8))
        yield rate, capacity, calls
