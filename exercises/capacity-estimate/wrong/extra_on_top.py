"""Your peak is one average too high: you read a peak factor of 3 as "3 times more".

The factor is peak divided by average, so with 3 the busiest second has 3 times the average, not 4 times. With a factor of 1 the day is even, and peak and average are equal.

Fails: check_one_service, check_peak_is_peak_factor_times_average, check_bandwidth_is_bits_at_the_peak, check_fractions_count, check_nothing_gives_zeros
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
    peak = average * (1 + peak_factor)
    return {
        "average_qps": average,
        "peak_qps": peak,
        "peak_gbit_per_s": peak * bytes_per_request * BITS_PER_BYTE / GIGA,
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
