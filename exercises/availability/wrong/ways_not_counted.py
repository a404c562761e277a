"""You leave out in how many ways copies can fail.

With one of three copies down it can be any of the three, and each of these cases adds its probability. Without that factor your probabilities do not add up to 1.

Fails: check_one_of_many, check_several_are_needed, check_path_of_groups
"""

import math


def series(availabilities):
    _check(availabilities)
    return math.prod(availabilities)


def redundant(availability, copies, needed=1):
    _check([availability])
    if not 1 <= needed <= copies:
        raise ValueError(f"needed must lie in 1..{copies}, got {needed}")
    return sum(availability**up * (1 - availability) ** (copies - up) for up in range(needed, copies + 1))


def _check(availabilities):
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
