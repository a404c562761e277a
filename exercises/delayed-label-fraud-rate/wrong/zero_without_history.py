"""You give a rate of 0 to a terminal without labeled payments.

0 says “never a fraud”, the best value there is, and every new terminal would get it, thieves' own included. Say `None` and let the model, or a prior, handle it.

Fails: check_worked_example, check_young_labels_are_unknown, check_young_payments_do_not_count, check_window_keeps_its_length, check_ends_of_the_window, check_old_frauds_leave, check_terminals_are_separate, check_empty_window_has_no_rate, check_same_time, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else 0.0))
    return result
