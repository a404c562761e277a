"""Your bandwidth is the average of the day.

A link that carries just the average is too narrow in every second above it, which is all evening. What flows must fit in the busiest second.

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
        "peak_gbit_per_s": average * bytes_per_request * BITS_PER_BYTE / GIGA,
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
