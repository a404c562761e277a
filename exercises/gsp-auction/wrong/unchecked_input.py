"""You accept negative bids, and probabilities that are none.

A model that returns scores instead of probabilities, or NaN, ends up in the price of real advertisers. Refuse them here, where money is computed.

Fails: check_impossible_input_is_refused
"""


def gsp_auction(ads, slots, reserve):
    ranked = [index for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    ranked.sort(key=lambda index: -ads[index][0] * ads[index][1])
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, max(reserve, score / ads[index][1])) for index, score in shown]
