"""You count only the cases with more copies up than needed.

When exactly the needed number runs, the load is still carried. Begin the sum one copy earlier.

Fails: check_one_of_many, check_several_are_needed, check_all_are_needed, check_certain_copies, check_path_of_groups
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
        for up in range(needed + 1, copies + 1)
    )


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
