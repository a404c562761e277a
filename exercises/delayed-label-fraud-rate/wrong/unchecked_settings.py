"""You accept a delay of 0.

Then the newer end is the payment's own time, so each payment counts its own label, a perfect leak. An empty or negative window gives no rate for anybody, without a word. The task asks for `ValueError`.

Fails: check_senseless_settings_are_refused
"""


def delayed_fraud_rate(payments, delay, window):
    result = []
    for terminal, time, _ in payments:
        newest, oldest = time - delay, time - delay - window
        labeled = [fraud for other, t, fraud in payments if other == terminal and oldest < t <= newest]
        result.append((len(labeled), sum(labeled) / len(labeled) if labeled else None))
    return result
