"""You accept any input.

A peak factor of 0.9 describes a busiest second that is quieter than the average. Somebody typed a percentage or a share there, and a plan built on it has too few machines.

Fails: check_impossible_input_is_refused
"""


def capacity(daily_users, requests_per_user, peak_factor, bytes_per_request):
    daily_requests = daily_users * requests_per_user
    average = daily_requests / 86_400
    peak = average * peak_factor
    return {
        "average_qps": average,
        "peak_qps": peak,
        "peak_gbit_per_s": peak * bytes_per_request * 8 / 10**9,
        "stored_gb_per_day": daily_requests * bytes_per_request / 10**9,
    }
