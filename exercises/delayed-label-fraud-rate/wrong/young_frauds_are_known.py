"""You leave out young payments only as long as nothing is wrong with them: young frauds count.

A fraud is as unlabeled on its first day as any other payment. In production this feature cannot be computed; in training it is the leak that the delay was to prevent.

Fails: check_worked_example, check_young_labels_are_unknown, check_young_payments_do_not_count, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [
            fraud
            for other, t, fraud in payments
            if other == terminal and oldest < t <= (time - 1 if fraud else newest)
        ]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
