def consistent_verdicts(
    a_first: list[str],
    b_first: list[str],
) -> list[str | None]:
    """Verdict "A", "B" or "tie" per pair; None when the orders disagree.

    Raises ValueError for unequal or empty lists and unknown verdicts.
    """
    # TODO: translate positions to answers, then compare.


def swap_agreement(
    a_first: list[str],
    b_first: list[str],
) -> tuple[float, float | None]:
    """Share of pairs on which both orders agree, and Cohen's kappa.

    Raises ValueError as above.
    """
    # TODO: observed agreement, then agreement by chance.
    return -1.0, None
