"""You take the lowest availability as that of the path.

A chain breaks at any link, not only at the weakest: the second component can be down while the first is up. The path is always worse than its worst component.

Fails: check_series, check_path_of_groups
"""

import math


def series(availabilities):
    _check(availabilities)
    return min(availabilities, default=1.0)


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
