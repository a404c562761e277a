"""You size the log as if the busiest second lasted all day.

The peak factor moves requests within the day, it does not add any. Two days with the same requests fill the same disk, whatever their shape.

Fails: check_one_service, check_storage_ignores_the_peak, check_fractions_count
"""

SECONDS_PER_DAY = 24 * 60 * 60
BITS_PER_BYTE = 8
GIGA = 10**9


def capacity(daily_users, requests_per_user, peak_factor, bytes_per_request):
    if peak_factor < 1:
        raise ValueError(f"peak_factor must be at least 1, got {peak_factor}")
    if min(daily_users, requests_per_user, bytes_per_request) < 0:
        raise ValueError("users, requests and bytes must not be negative")
    daily_requests = daily_users * requests_per_user
    average = daily_requests / SECONDS_PER_DAY
    peak = average * peak_factor
    return {
        "average_qps": average,
        "peak_qps": peak,
        "peak_gbit_per_s": peak * bytes_per_request * BITS_PER_BYTE / GIGA,
        "stored_gb_per_day": peak * SECONDS_PER_DAY * bytes_per_request / GIGA,
    }
