"""You accept a conversion before its click and a negative window.

Such rows come from clocks that disagree or from a join on the wrong key, and there they come in thousands. Read as ordinary positives they go into training unnoticed; the task asks for `ValueError`.

Fails: check_senseless_rows_are_refused
"""


def label(click_t, conv_t, now, window):
    if now < click_t + window:
        return None
    return int(conv_t is not None and conv_t <= click_t + window)


def conversion_rate(rows, now, window):
    labels = [label(click_t, conv_t, now, window) for click_t, conv_t in rows]
    mature = [each for each in labels if each is not None]
    return sum(mature) / len(mature) if mature else None
