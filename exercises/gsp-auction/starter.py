def gsp_auction(
    ads: list[tuple[float, float]],
    slots: int,
    reserve: float,
) -> list[tuple[int, float]]:
    """(index, price per click) of the ads shown, best slot first.

    ads holds (bid per click, probability of a click). Raises ValueError
    for negative slots, bids or reserve and for a probability outside [0, 1].
    """
    # TODO: leave out who takes no part, rank the others, price them.
    return [(-1, 0.0)]
