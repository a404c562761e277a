"""A day of 24 hours, one of them the busiest, added up in exact fractions."""

from fractions import Fraction


def reference(daily_users, requests_per_user, peak_factor, bytes_per_request):
    users, requests, factor, size = map(
        Fraction, (daily_users, requests_per_user, peak_factor, bytes_per_request)
    )
    if factor < 1 or any(value < 0 for value in (users, requests, size)):
        raise ValueError("impossible input")
    mean_hour = users * requests / 24
    busiest = mean_hour * factor
    day = [busiest] + [(24 * mean_hour - busiest) / 23] * 23
    return {
        "average_qps": float(sum(day) / len(day) / 3600),
        "peak_qps": float(max(day) / 3600),
        "peak_gbit_per_s": float(max(day) * size / 3600 / 125_000_000),
        "stored_gb_per_day": float(sum(hour * size for hour in day) / 1_000_000_000),
    }


def cases(rng):
    yield 0, 10, 3, 1000
    yield 10, 0, 1, 1000
    yield 10, 1, 1, 0
    yield 10, 1, 0.999, 100
    yield -1, 1, 1, 100
    yield 10, -1, 1, 100
    yield 10, 1, 1, -100
    while True:
        users = rng.choice((1, 17, 10_000, 86_400, rng.randint(1, 3_000_000_000)))
        yield users, rng.choice((0.05, 0.5, 1, 10, 250)), rng.choice((1, 1.5, 3, 24)), rng.randint(1, 10**6)
