"""You rank by the bid alone.

The first search auctions did, and an ad that nobody clicks could buy the best place: it pays per click, so it pays nothing. What an impression brings is the bid times the probability of a click.

Fails: check_score_of_the_next, check_ad_without_a_slot_sets_the_price, check_ads_never_clicked, check_equal_scores, check_nobody_pays_more_than_the_bid
"""


def gsp_auction(ads, slots, reserve):
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    ranked.sort(key=lambda index: -ads[index][0])
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, max(reserve, score / ads[index][1])) for index, score in shown]
