def series(availabilities: list[float]) -> float:
    """Availability of a path that needs every component.

    Raises ValueError for an availability outside [0, 1].
    """
    # TODO: all of them must be up at the same time.
    return None


def redundant(availability: float, copies: int, needed: int = 1) -> float:
    """Availability of equal copies of which at least `needed` must be up.

    Raises ValueError for an availability outside [0, 1], for copies < 1
    and for needed outside 1..copies.
    """
    # TODO: which numbers of running copies are enough?
    return None
