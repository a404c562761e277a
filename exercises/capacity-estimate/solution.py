SECONDS_PER_DAY = 24 * 60 * 60
BITS_PER_BYTE = 8
GIGA = 10**9


def capacity(
    daily_users: float,
    requests_per_user: float,
    peak_factor: float,
    bytes_per_request: float,
) -> dict[str, float]:
    """Load, bandwidth and storage of a service, from its users.

    Time and memory O(1).
    """
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
        # A link carries one second at a time, so the busiest one counts.
        "peak_gbit_per_s": peak * bytes_per_request * BITS_PER_BYTE / GIGA,
        # A disk keeps the whole day: when requests came does not matter.
        "stored_gb_per_day": daily_requests * bytes_per_request / GIGA,
    }
