def gsp_auction(
    ads: list[tuple[float, float]],
    slots: int,
    reserve: float,
) -> list[tuple[int, float]]:
    """(index, price per click) of the ads shown, best slot first.

    Time O(n log n) for the sort, memory O(n).
    """
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    # "not inside" rather than "outside", so that NaN is refused as well.
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    # The sort is stable: equal scores stay in the order of the ads.
    ranked.sort(key=lambda index: -ads[index][0] * ads[index][1])
    # The ad below sets the price also when it is not shown itself.
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, max(reserve, score / ads[index][1])) for index, score in shown]
