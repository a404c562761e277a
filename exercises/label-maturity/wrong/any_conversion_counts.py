"""You count every conversion of a mature row, also one after its window.

Old rows then had more time to convert than new ones, so the rate falls with the date although nothing has changed, and a label differs between two training runs. The end of the window holds for conversions too.

Fails: check_worked_example, check_end_of_the_window, check_late_conversions_change_nothing, check_rate_of_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
