"""Ads below the reserve are not shown, but they still set the price of the ad above them.

That price was bid by somebody who could not have bought the place. Leave them out before you look at who is below.

Fails: check_bids_below_the_reserve
"""


def gsp_auction(ads, slots, reserve):
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if p > 0]
    ranked.sort(key=lambda index: -ads[index][0] * ads[index][1])
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    pairs = [pair for pair in zip(ranked, below, strict=False) if ads[pair[0]][0] >= reserve]
    shown = pairs[:slots]
    return [(index, max(reserve, min(ads[index][0], score / ads[index][1]))) for index, score in shown]
