"""You ignore `needed`: one running copy counts as the whole group.

At night that may be true. At the peak the last copy gets the load of all of them and falls over too, so a group has to be judged by the copies that it needs.

Fails: check_several_are_needed, check_all_are_needed, check_path_of_groups
"""

import math


def series(availabilities):
    _check(availabilities)
    return math.prod(availabilities)


def redundant(availability, copies, needed=1):
    _check([availability])
    if not 1 <= needed <= copies:
        raise ValueError(f"needed must lie in 1..{copies}, got {needed}")
    return sum(
        math.comb(copies, up) * availability**up * (1 - availability) ** (copies - up)
        for up in range(1, copies + 1)
    )


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
