Row = tuple[int, int | None]


def label(click_t: int, conv_t: int | None, now: int, window: int) -> int | None:
    """1 or 0 for a mature row, None for one that is too young.

    conv_t is None when no conversion is known. Raises ValueError for a
    negative window and for a conversion before the click.
    """
    # TODO: first decide whether the row is mature.
    return -1


def conversion_rate(rows: list[Row], now: int, window: int) -> float | None:
    """Share of 1 among the mature rows (click_t, conv_t).

    None when no row is mature. Raises ValueError as label does.
    """
    # TODO: count labels, and only labels.
    return -1.0
