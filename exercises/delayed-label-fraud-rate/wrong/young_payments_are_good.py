"""Your denominator holds the young payments too, up to the present one.

They have no label yet, so they count as good, and the rate of a terminal under attack falls as the attack speeds up. Count the same payments above and below the line.

Fails: check_worked_example, check_young_labels_are_unknown, check_young_payments_do_not_count, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_terminals_are_separate, check_empty_window_has_no_rate, check_same_time, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        recent = [(t, fraud) for other, t, fraud in payments if other == terminal and oldest < t <= time]
        frauds = sum(fraud for t, fraud in recent if t <= newest)
        result.append((len(recent), frauds / len(recent) if recent else None))
    return result
