def card_precision_at_k(
    transactions: list[tuple[int, str, float, int]],
    k: int,
) -> float:
    """Share of the k daily alerts that hit a compromised card, averaged over days.

    Each transaction is (day, card, score, fraud). Raises ValueError when
    k < 1 and when there are no transactions.
    """
    # TODO: rank cards day by day, and block what was found.
