Payment = tuple[str, int, bool]


def delayed_fraud_rate(
    payments: list[Payment],
    delay: int,
    window: int,
) -> list[tuple[int, float | None]]:
    """(count, fraud rate) of each terminal's labeled window, in order.

    A payment is (terminal, time, is_fraud). (0, None) for an empty
    window. Raises ValueError for a delay or window below 1.
    """
    # TODO: for each payment, look at (time - delay - window, time - delay].
    return []
