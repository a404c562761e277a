"""Everybody pays the own bid: this is a first-price auction.

Advertisers then shade their bids and change them all day to sit a cent above the next one. Under the second price, the one below decides what is paid.

Fails: check_score_of_the_next, check_ad_without_a_slot_sets_the_price, check_reserve_is_the_floor, check_bids_below_the_reserve, check_ads_never_clicked, check_equal_scores, check_slots_and_ads, check_nobody_pays_more_than_the_bid
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
    return [(index, max(reserve, ads[index][0])) for index, score in shown]
