"""Of ads with equal scores, the later one comes first in your ranking.

`reverse=True` keeps equal items in order; a reversed list, or a comparison of pairs, does not. The task keeps the order of `ads`, so that a repeated request shows the same page.

Fails: check_equal_scores
"""


def gsp_auction(ads, slots, reserve):
    if slots < 0 or not reserve >= 0:
        raise ValueError("slots and reserve must not be negative")
    if not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("a bid is negative, or a probability lies outside [0, 1]")
    ranked = [index for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    ranked.sort(key=lambda index: (ads[index][0] * ads[index][1], index), reverse=True)
    below = [ads[index][0] * ads[index][1] for index in ranked[1:]] + [0.0]
    shown = zip(ranked[:slots], below, strict=False)
    return [(index, max(reserve, score / ads[index][1])) for index, score in shown]
