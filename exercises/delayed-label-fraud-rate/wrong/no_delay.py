"""Your window ends at the payment itself, as if labels came at once.

Training sees yesterday's frauds, production does not: they are reported days later. The offline result is a leak. Shift the window back by the delay.

Fails: check_worked_example, check_young_labels_are_unknown, check_young_payments_do_not_count, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_terminals_are_separate, check_empty_window_has_no_rate, check_same_time, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time, time - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
