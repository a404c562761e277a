Impression = tuple[bool, float]


def learned_odds(impressions: list[Impression]) -> float:
    """Odds that an intercept learns from (clicked, watch_time) pairs.

    Clicked impressions are weighted by watch time, others by 1. Raises
    ValueError when no impression is unclicked and for a negative watch
    time of a clicked one.
    """
    # TODO: weight of the positives over weight of the negatives.
    return -1.0


def expected_watch_time(logit: float, click_rate: float) -> float:
    """Mean watch time per impression behind a logit of the model.

    Raises ValueError for a click_rate outside [0, 1).
    """
    # TODO: from logit to odds, then from odds to time.
    return -1.0
