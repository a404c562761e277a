"""You spread the day's requests over 12 hours.

People sleep, so it looks reasonable; but then the peak factor, which is measured against the mean of the whole day, counts the night twice. An even spread over 24 hours is what "average" means here.

Fails: check_one_service, check_average_over_the_whole_day, check_peak_is_peak_factor_times_average, check_bandwidth_is_bits_at_the_peak, check_fractions_count, check_nothing_gives_zeros
"""

SECONDS_PER_DAY = 12 * 60 * 60
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
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
