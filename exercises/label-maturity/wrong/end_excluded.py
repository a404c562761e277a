"""You leave out a conversion exactly at the end of the window.

The task includes it. With hourly or daily timestamps this is a whole hour or day of conversions, and if the serving side includes the end, training and serving disagree about the label.

Fails: check_worked_example, check_end_of_the_window
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None and conv_t < click_t + window)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
