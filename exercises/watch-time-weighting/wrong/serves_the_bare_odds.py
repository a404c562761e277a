"""You serve the bare odds and never use the click rate.

For rare clicks that is the usual approximation. But the odds are too high by 1/(1 - P): 1 % at a click rate of 1 %, tenfold at 90 %, and differently for each video, so it changes the order as well.

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
    return math.exp(logit)


def _watched(impressions):
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("negative watch time")
    return watched


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
