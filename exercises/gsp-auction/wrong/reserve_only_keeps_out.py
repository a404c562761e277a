"""The reserve decides who takes part, but not what is paid.

Where competition is thin, ads then pay next to nothing, or nothing at all for the last place. The reserve is the lower limit of every price.

Fails: check_reserve_is_the_floor, check_bids_below_the_reserve, check_ads_never_clicked, check_slots_and_ads
"""


def gsp_auction(ads, slots, reserve):
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    ranked.sort(key=lambda index: -ads[index][0] * ads[index][1])
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, score / ads[index][1]) for index, score in shown]
