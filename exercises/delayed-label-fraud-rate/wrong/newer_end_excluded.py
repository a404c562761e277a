"""You leave out the payment that is exactly one delay old.

Its label has just arrived. If the online system counts it and training does not, the two disagree whenever a payment is exactly that old, and with times in whole hours that is often. The newer end is included.

Fails: check_worked_example, check_young_labels_are_unknown, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_same_time, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t < newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
