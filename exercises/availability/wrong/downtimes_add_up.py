"""You add up the downtimes of the components.

That is a fine estimate on a whiteboard, a little too pessimistic: a moment at which two of them are down is counted twice. With poor components it goes below 0. The task asks for the exact value.

Fails: check_series, check_series_ends, check_path_of_groups
"""

import math


def series(availabilities):
    _check(availabilities)
    return 1 - sum(1 - availability for availability in availabilities)


def redundant(availability, copies, needed=1):
    _check([availability])
    if not 1 <= needed <= copies:
        raise ValueError(f"needed must lie in 1..{copies}, got {needed}")
    return sum(
        math.comb(copies, up) * availability**up * (1 - availability) ** (copies - up)
        for up in range(needed, copies + 1)
    )


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
