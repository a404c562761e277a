"""You compute the probability that exactly `needed` copies are up.

A group with more running copies than it needs is up as well, and that is its usual state. Add those cases.

Fails: check_one_of_many, check_several_are_needed, check_certain_copies, check_path_of_groups
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
        for up in range(needed, needed + 1)
    )


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
