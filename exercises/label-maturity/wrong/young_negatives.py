"""You label young rows without a conversion as 0.

Nothing has happened yet, but there is time left for it. The newest hours then look as if nobody buys, and a model that reads the hour or the campaign learns exactly that. Ask first whether the window has closed.

Fails: check_worked_example, check_young_rows_have_no_label, check_young_positives_wait, check_moment_of_maturity, check_backtest, check_rate_of_mature_rows, check_rate_without_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    return int(conv_t is not None and conv_t <= min(now, click_t + window))


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    return sum(labels) / len(labels) if labels else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
