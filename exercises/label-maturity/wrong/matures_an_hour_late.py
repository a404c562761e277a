"""A row matures one hour late: you wait until `now` is past the end of the window.

At the end itself the last conversion that could count has happened, so the label is final. Compare the two inclusive ends of the task with each other.

Fails: check_moment_of_maturity
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now <= click_t + window:
        return None
    return int(conv_t is not None and conv_t <= click_t + window)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
