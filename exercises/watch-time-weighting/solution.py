import math

Impression = tuple[bool, float]


def learned_odds(impressions: list[Impression]) -> float:
    """Odds that an intercept learns from (clicked, watch_time) pairs.

    Time O(n), memory O(k) for the watch times of k clicks.
    """
    watched = [seconds for clicked, seconds in impressions if clicked]
    if any(seconds < 0 for seconds in watched):
        raise ValueError("a watch time is negative")
    # A click of 0 seconds has weight 0 but is no negative either.
    unclicked = len(impressions) - len(watched)
    if unclicked == 0:
        raise ValueError("no unclicked impression: the odds are infinite")
    return sum(watched) / unclicked


def expected_watch_time(logit: float, click_rate: float) -> float:
    """Mean watch time per impression behind a logit of the model.

    Time O(1), memory O(1).
    """
    # "not inside" refuses NaN too.
    if not 0 <= click_rate < 1:
        raise ValueError(f"click_rate must lie in [0, 1), got {click_rate}")
    # exp, not the sigmoid: under these weights the odds carry the time.
    # They divide by the unclicked impressions only; 1 - P makes it all.
    return math.exp(logit) * (1 - click_rate)
