"""You include the payment that is exactly `delay` + `window` old.

The window then is one hour longer than asked for, and two windows in a row count that hour twice. The older end is excluded.

Fails: check_worked_example, check_window_keeps_its_length, check_ends_of_the_window, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest <= t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
