def psi_by_bin(
    reference: list[float],
    current: list[float],
    bins: int,
    floor: float = 0.0001,
) -> list[float]:
    """Each bin's part of the population stability index, lowest bin first.

    Raises ValueError for an empty sample, bins < 2 and a floor
    outside (0, 1).
    """
    # TODO: edges from the reference, shares of both, one term a bin.


def psi(
    reference: list[float],
    current: list[float],
    bins: int,
    floor: float = 0.0001,
) -> float:
    """Population stability index: the sum over all bins."""
    # TODO: add up.
