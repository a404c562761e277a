"""Without a mature row your rate is 0.

A new campaign then starts with the worst possible rate, and whatever reads it stops the campaign before its first row matures. No evidence is `None`; the reader can fall back to a prior.

Fails: check_rate_without_mature_rows
"""


def label(click_t, conv_t, now, window):
    _check(click_t, conv_t, window)
    if now < click_t + window:
        return None
    return int(conv_t is not None and conv_t <= click_t + window)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / max(1, len(mature))


def _check(click_t, conv_t, window):
    if window < 0 or (conv_t is not None and conv_t < click_t):
        raise ValueError("senseless row")
