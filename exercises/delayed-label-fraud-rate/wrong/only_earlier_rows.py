"""You look only at rows that stand before the payment in the list.

That works for input sorted by time. Logs of several servers are not, and there payments that count are still to come in the list. The times decide, not the places.

Fails: check_any_order
"""


def delayed_fraud_rate(payments, delay, window):
    if delay < 1 or window < 1:
        raise ValueError("senseless settings")
    result = []
    for place, (terminal, time, _) in enumerate(payments):
        newest, oldest = time - delay, time - delay - window
        labeled = [
            fraud for other, t, fraud in payments[:place] if other == terminal and oldest < t <= newest
        ]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
