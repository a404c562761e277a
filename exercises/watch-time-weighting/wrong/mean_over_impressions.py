"""You return the mean watch time per impression.

That is what you want in the end, but not what the model learns: its odds compare the clicked side with the unclicked one, so the clicks are missing from the denominator. With 1 % of clicks you do not see it, with 40 % the odds are two thirds higher.

Fails: check_worked_example, check_odds_of_any_mix, check_previews_weigh_one, check_click_of_no_length, check_round_trip
"""

import math


def learned_odds(impressions):
    watched = _watched(impressions)
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    return sum(watched) / len(impressions)


def expected_watch_time(logit, click_rate):
    _check(click_rate)
    return math.exp(logit) * (1 - click_rate)


def _watched(impressions):
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("negative watch time")
    return watched


def _check(click_rate):
    if not 0 <= click_rate < 1:
        raise ValueError("click_rate must lie in [0, 1)")
