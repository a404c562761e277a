"""You return a probability where odds are asked for, and serve one too.

Positive weight over all weight lies between 0 and 1, and so does the sigmoid of a logit: no video could ever be worth two seconds. Under these weights the time is in the odds.

Fails: check_worked_example, check_odds_of_any_mix, check_previews_weigh_one, check_click_of_no_length, check_time_from_logit, check_round_trip
"""

import math


def learned_odds(impressions):
    watched = _watched(impressions)
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    return sum(watched) / (sum(watched) + len(impressions) - len(watched))


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
