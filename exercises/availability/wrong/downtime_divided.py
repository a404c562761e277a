"""You divide the failure probability of one copy by the number of copies: redundancy as a proportion.

Two copies at 99 % are down together in 1 of 10,000 moments, not in 1 of 200. Independent failures multiply.

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
    return 1 - (1 - availability) * needed / copies


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
