"""You divide by 1 + P, which undoes the approximation, not the odds.

1 + P is the start of the series of 1/(1 - P) and good for rare clicks only. At a click rate of 90 % it takes a factor of 10 for a factor of 1.9. Use the exact share of unclicked impressions.

Fails: check_worked_example, check_time_from_logit, check_round_trip
"""

import math


def learned_odds(impressions):
    watched = _watched(impressions)
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    return sum(watched) / (len(impressions) - len(watched))


def expected_watch_time(logit, click_rate):
    _check(click_rate)
    return math.exp(logit) / (1 + click_rate)


def _watched(impressions):
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("negative watch time")
    return watched


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
