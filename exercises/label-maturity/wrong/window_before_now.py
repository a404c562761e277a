"""You measure the window back from `now`: a conversion counts when it is recent.

The window belongs to the row and starts at its click. Seen from today, an old purchase that followed its click within the hour becomes a 0.

Fails: check_worked_example, check_mature_rows, check_end_of_the_window, check_late_conversions_change_nothing, check_rate_of_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None and now - window <= conv_t <= now)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
