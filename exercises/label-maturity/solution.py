Row = tuple[int, int | None]


def label(click_t: int, conv_t: int | None, now: int, window: int) -> int | None:
    """1 or 0 for a mature row, None for one that is too young.

    Time O(1), memory O(1).
    """
    if window < 0:
        raise ValueError(f"window must not be negative, got {window}")
    if conv_t is not None and conv_t < click_t:
        raise ValueError(f"conversion at {conv_t}, before the click at {click_t}")
    closes = click_t + window
    # Maturity before outcome: a positive that is known early must wait
    # for the negatives of its hour, or the newest rows are all positive.
    if now < closes:
        return None
    # From here on `now` plays no part, so the label is final.
    return int(conv_t is not None and conv_t <= closes)


def conversion_rate(rows: list[Row], now: int, window: int) -> float | None:
    """Share of 1 among the mature rows (click_t, conv_t).

    Time O(n), memory O(n); two running counts would make it O(1).
    """
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None
