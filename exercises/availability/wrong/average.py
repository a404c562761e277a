"""You average the availabilities.

An average is never below the worst component, and a path that needs them all is never above it. Ask what has to be true at one moment for a request to get through.

Fails: check_series, check_series_ends, check_path_of_groups
"""

import math


def series(availabilities):
    _check(availabilities)
    return sum(availabilities) / len(availabilities) if availabilities else 1.0


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
