"""You refuse a service without users, requests or bytes.

Zero is what a launch plan holds for the day before launch, and what a health check without a body sends. The formulas give 0 there; only negative values make no sense.

Fails: check_nothing_gives_zeros
"""

SECONDS_PER_DAY = 24 * 60 * 60
BITS_PER_BYTE = 8
GIGA = 10**9


def capacity(daily_users, requests_per_user, peak_factor, bytes_per_request):
    if peak_factor < 1:
        raise ValueError(f"peak_factor must be at least 1, got {peak_factor}")
    if min(daily_users, requests_per_user, bytes_per_request) <= 0:
        raise ValueError("users, requests and bytes must not be negative")
    daily_requests = daily_users * requests_per_user
    average = daily_requests / SECONDS_PER_DAY
    peak = average * peak_factor
    return {
        "average_qps": average,
        "peak_qps": peak,
        "peak_gbit_per_s": peak * bytes_per_request * BITS_PER_BYTE / GIGA,
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
