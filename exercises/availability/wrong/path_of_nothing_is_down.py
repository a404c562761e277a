"""Your path without components has an availability of 0.

Nothing is needed, so nothing can fail: it is up. The product of no factors is 1, and any other value breaks a path that is put together from parts.

Fails: check_series_ends
"""

import math


def series(availabilities):
    _check(availabilities)
    return math.prod(availabilities) if availabilities else 0.0


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
