import math


def series(availabilities: list[float]) -> float:
    """Availability of a path that needs every component.

    Time O(n), memory O(1).
    """
    _check(availabilities)
    # The product of no factors is 1, as a path without components needs.
    return math.prod(availabilities)


def redundant(availability: float, copies: int, needed: int = 1) -> float:
    """Availability of equal copies of which at least `needed` must be up.

    Time O(copies), memory O(1), each power counted as one step.
    """
    _check([availability])
    if not 1 <= needed <= copies:
        raise ValueError(f"needed must lie in 1..{copies}, got {needed}")
    # Python takes 0.0 ** 0 as 1, so copies that never or always run need
    # no case of their own.
    return sum(
        math.comb(copies, up) * availability**up * (1 - availability) ** (copies - up)
        for up in range(needed, copies + 1)
    )


def _check(availabilities: list[float]) -> None:
    if not all(0 <= availability <= 1 for availability in availabilities):
        raise ValueError("an availability must lie in [0, 1]")
