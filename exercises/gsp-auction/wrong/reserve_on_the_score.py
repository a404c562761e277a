"""You compare the reserve with the score instead of the bid.

That is the other kind of reserve, per impression. Here it is a price per click; with it, a bid of 2 stays below a reserve of 0.5 if the ad is clicked once in five views.

Fails: check_reserve_is_the_floor, check_bids_below_the_reserve, check_ads_never_clicked, check_slots_and_ads
"""


def gsp_auction(ads, slots, reserve):
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if bid * p >= reserve and p > 0]
    ranked.sort(key=lambda index: -ads[index][0] * ads[index][1])
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, max(reserve, score / ads[index][1])) for index, score in shown]
