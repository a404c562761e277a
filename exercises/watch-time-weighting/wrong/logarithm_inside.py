"""You go through `log` and `exp` of probabilities, and odds of 0 break it.

A video that nobody clicked has odds of 0, and its logit is minus infinity. The exponential knows that; a logarithm of 0 does not, so keep it out of this function.

Fails: check_click_of_no_length, check_no_clicks
"""

import math


def learned_odds(impressions):
    watched = _watched(impressions)
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    return math.exp(math.log(sum(watched)) - math.log(len(impressions) - len(watched)))


def expected_watch_time(logit, click_rate):
    _check(click_rate)
    probability = 1 / (1 + math.exp(-logit))
    return math.exp(math.log(probability) - math.log(1 - probability)) * (1 - click_rate)


def _watched(impressions):
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("negative watch time")
    return watched


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
