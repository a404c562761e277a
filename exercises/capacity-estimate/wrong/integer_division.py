"""You round requests a second down to a whole number.

At a million a second nobody notices. A service with fewer requests than seconds in the day then has a load of 0, and so has everything you derive from it.

Fails: check_average_over_the_whole_day, check_peak_is_peak_factor_times_average, check_fractions_count
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
    average = daily_requests // SECONDS_PER_DAY
    peak = average * peak_factor
    return {
        "average_qps": average,
        "peak_qps": peak,
        "peak_gbit_per_s": peak * bytes_per_request * BITS_PER_BYTE / GIGA,
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
