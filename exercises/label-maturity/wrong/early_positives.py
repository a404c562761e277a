"""You label a young row as soon as it converts, while young rows without a conversion stay `None`.

Each label is true, but the sample is not: among the newest rows only positives have one, so the newest hours show a conversion rate of 100 %. Both classes have to wait for the same moment.

Fails: check_worked_example, check_young_positives_wait, check_rate_of_mature_rows, check_rate_without_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    closes = click_t + window
    if conv_t is not None and conv_t <= min(now, closes):
        return 1
    return 0 if now >= closes else None


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    known = [each for each in labels if each is not None]
    return sum(known) / len(known) if known else None


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
