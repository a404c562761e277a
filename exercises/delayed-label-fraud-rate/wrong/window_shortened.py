"""You cut the delay off the window instead of shifting it.

Your window starts `window` before the payment and ends `delay` before it. With a delay of 7 days, a window of 7 would always be empty, and one of 28 would hold 21 days. Move both ends.

Fails: check_worked_example, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_same_time, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
