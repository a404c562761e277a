"""You let odds become infinite and accept any click rate and any watch time.

When everything was clicked there is no unclicked impression to compare with, and infinity would win every ranking. A negative watch time, which two clocks can produce, quietly lowers the odds. The task asks for `ValueError`.

Fails: check_senseless_input_is_refused
"""

import math


def learned_odds(impressions):
    watched = sum(seconds for clicked, seconds in impressions if clicked)
    unclicked = sum(not clicked for clicked, _ in impressions)
    return watched / unclicked if unclicked else math.inf


def expected_watch_time(logit, click_rate):
    return math.exp(logit) * (1 - click_rate)
