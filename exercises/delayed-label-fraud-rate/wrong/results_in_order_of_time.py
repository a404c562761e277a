"""Your results come in the order of time, not in that of the input.

They will be put into a column next to the payments, and there each lands at somebody else's. Sort a copy for counting, and answer in the order in which you were asked.

Fails: check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for terminal, time, _ in sorted(payments, key=lambda payment: payment[1]):
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
