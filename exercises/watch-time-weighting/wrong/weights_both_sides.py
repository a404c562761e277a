"""You weight the unclicked impressions by their watch time too.

Without autoplay all of those are 0 and the negative side has no weight at all. The scheme weights positives only; an unclicked impression pulls with a weight of 1.

Fails: check_worked_example, check_odds_of_any_mix, check_previews_weigh_one, check_click_of_no_length, check_round_trip
"""

import math


def learned_odds(impressions):
    watched = _watched(impressions)
    if len(watched) == len(impressions):
        raise ValueError("no unclicked impression")
    previews = sum(seconds for clicked, seconds in impressions if not clicked)
    return sum(watched) / previews if previews else 0.0


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
