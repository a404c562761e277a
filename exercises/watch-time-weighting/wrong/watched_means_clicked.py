"""You take every impression with a watch time above 0 for a click, and every other one for none.

Autoplay previews run without a click, and some clicks are left within the first second. What decides about the side is the click; the watch time decides about the weight only.

Fails: check_previews_weigh_one, check_click_of_no_length
"""

import math


def learned_odds(impressions):
    if any(clicked and seconds < 0 for clicked, seconds in impressions):
        raise ValueError("negative watch time")
    watched = [seconds for _, seconds in impressions if seconds > 0]
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    return sum(watched) / (len(impressions) - len(watched))


def expected_watch_time(logit, click_rate):
    _check(click_rate)
    return math.exp(logit) * (1 - click_rate)


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
