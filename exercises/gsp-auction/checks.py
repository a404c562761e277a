# Expected prices are quotients of the scores, and agree with oracle.py, which searches the smallest bid that keeps a place.
import math

TOLERANCE = 1e-9


def agree(submission, expect, ads, slots, reserve, wanted):
    """Compare one answer; a list may stand for a tuple."""
    expect(submission.call("gsp_auction", ads, slots, reserve)).close(wanted, abs=TOLERANCE, sequence=True)


def check_score_of_the_next(submission, expect):
    """Ads rank by bid times click probability; the price is the next score divided by one's own probability."""
    agree(submission, expect, [(3, 0.02), (2, 0.05), (4, 0.01)], 3, 0, [(1, 1.2), (0, 2.0), (2, 0.0)])
    agree(submission, expect, [(1.5, 0.5), (8, 0.25), (1, 0.125)], 3, 0, [(1, 3.0), (0, 0.25), (2, 0.0)])


def check_ad_without_a_slot_sets_the_price(submission, expect):
    """The first ad that is not shown sets the price of the last one shown."""
    ads = [(4, 0.25), (6, 0.125), (1, 0.25), (2, 0.0625)]
    agree(submission, expect, ads, 1, 0.1, [(0, 3.0)])
    agree(submission, expect, ads, 2, 0.1, [(0, 3.0), (1, 2.0)])
    agree(submission, expect, ads, 3, 0.1, [(0, 3.0), (1, 2.0), (2, 0.5)])


def check_reserve_is_the_floor(submission, expect):
    """Nobody pays less than the reserve."""
    agree(submission, expect, [(5, 0.2)], 2, 0.75, [(0, 0.75)])
    agree(submission, expect, [(5, 0.2), (1, 0.1)], 2, 0.75, [(0, 0.75), (1, 0.75)])
    agree(submission, expect, [(5, 0.2), (3, 0.1), (2, 0.05)], 2, 1.25, [(0, 1.5), (1, 1.25)])


def check_bids_below_the_reserve(submission, expect):
    """A bid below the reserve is not shown and sets no price; one at the reserve takes part."""
    # The second ad would rank between the two others.
    agree(submission, expect, [(2, 0.5), (0.9, 0.8), (1.5, 0.1)], 3, 1, [(0, 1.0), (2, 1.0)])
    agree(submission, expect, [(2, 0.1), (1.5, 0.1), (0.9, 0.8)], 3, 1, [(0, 1.5), (1, 1.0)])
    agree(submission, expect, [(1, 0.5), (0.75, 0.25)], 2, 1, [(0, 1.0)])
    agree(submission, expect, [(0.5, 0.5)], 2, 0.75, [])


def check_ads_never_clicked(submission, expect):
    """An ad with click probability 0 is never shown, one with 1 pays the next score."""
    agree(submission, expect, [(9, 0), (2, 0.1)], 2, 0.25, [(1, 0.25)])
    agree(submission, expect, [(9, 0.0)], 1, 0, [])
    agree(submission, expect, [(2, 1), (4, 0.25)], 1, 0.5, [(0, 1.0)])


def check_equal_scores(submission, expect):
    """Equal scores rank in the order given, and the first pays its own bid."""
    agree(submission, expect, [(1, 0.5), (2, 0.25), (4, 0.125)], 2, 0, [(0, 1.0), (1, 2.0)])
    agree(submission, expect, [(4, 0.125), (3, 0.5), (1, 0.5)], 3, 0, [(1, 1.0), (0, 4.0), (2, 0.0)])


def check_slots_and_ads(submission, expect):
    """Slots may outnumber the ads, and the other way around."""
    agree(submission, expect, [], 3, 0.5, [])
    agree(submission, expect, [(1, 0.5)], 0, 0.5, [])
    agree(submission, expect, [(0, 0.5)], 2, 0, [(0, 0.0)])
    agree(submission, expect, [(1, 0.25), (2, 0.25)], 9, 0.5, [(1, 1.0), (0, 0.5)])


def check_nobody_pays_more_than_the_bid(submission, expect):
    """No price lies above the bid, and all prices together bring what they should."""
    ads = [(1 + i * 7 % 5, (1 + i * 3 % 8) / 16) for i in range(24)]
    result = submission.call("gsp_auction", ads, 10, 0.5).value
    above = sum(price > ads[index][0] + TOLERANCE for index, price in result)
    expect.holds("none of 10 prices lies above the bid", above, above == 0)
    revenue = sum(price * ads[index][1] for index, price in result)
    expect.holds("an impression brings 12 in all", revenue, abs(revenue - 12) < TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """Negative numbers and probabilities outside [0, 1] raise ValueError."""
    expect(submission.call("gsp_auction", [(1, 0.5)], -1, 0)).raises(ValueError)
    expect(submission.call("gsp_auction", [(1, 0.5)], 1, -0.5)).raises(ValueError)
    expect(submission.call("gsp_auction", [(1, 0.5)], 1, math.nan)).raises(ValueError)
    for ad in ((-1, 0.5), (math.nan, 0.5), (1, -0.1), (1, 1.5), (1, math.nan)):
        expect(submission.call("gsp_auction", [(2, 0.5), ad], 1, 0)).raises(ValueError)
