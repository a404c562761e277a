"""You count the payments of all terminals.

The feature then is the fraud rate of the whole platform, the same for everybody. The window belongs to the terminal of the payment.

Fails: check_terminals_are_separate, check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for _, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for _, t, fraud in payments if oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
