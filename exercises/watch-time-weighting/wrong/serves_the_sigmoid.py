"""You serve the sigmoid of the logit, as for any classifier.

For an ordinary click model that is the click probability. Here the positives were weighted by seconds, and the sigmoid squeezes the result below 1. Undo only the logarithm.

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
    return math.exp(logit) / (1 + math.exp(logit)) * (1 - click_rate)


def _watched(impressions):
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("negative watch time")
    return watched


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
