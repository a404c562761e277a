"""For mature rows you count what was known by `now` instead of what fell into the window.

That is right only if you look at the very hour at which the window closes. Later, more conversions have come in, and the same row changes its label from one training run to the next. After maturity the clock has no say.

Fails: check_worked_example, check_end_of_the_window, check_late_conversions_change_nothing, check_rate_of_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None and conv_t <= now)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
