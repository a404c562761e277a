"""Your bandwidth is in gigabytes a second.

Links are sold and monitored in bits: a "10-gigabit" card moves at most 1.25 GB a second. A result without that step is too small by a factor of 8.

Fails: check_one_service, check_bandwidth_is_bits_at_the_peak, check_fractions_count
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
        "peak_gbit_per_s": peak * bytes_per_request / GIGA,
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
