"""You accept any input.

An availability of 99.9 is a percentage, and its product with others is a number above 1 that looks like nothing in particular. A group that needs more copies than it has is down forever, and that is a mistake in the plan. Refuse both.

Fails: check_impossible_input_is_refused
"""

import math


def series(availabilities):
    return math.prod(availabilities)


def redundant(availability, copies, needed=1):
    return sum(
        math.comb(copies, up) * availability**up * (1 - availability) ** (copies - up)
        for up in range(needed, copies + 1)
    )
