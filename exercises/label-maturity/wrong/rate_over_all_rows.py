"""Your rate divides by all rows, young ones included.

A row without a label belongs to neither side of the fraction. Dividing by it counts it as a 0 after all, so the rate sinks whenever traffic grows.

Fails: check_worked_example, check_rate_of_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None and conv_t <= click_t + window)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    if all(each is None for each in labels):
        return None
    return sum(each or 0 for each in labels) / len(labels)


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
