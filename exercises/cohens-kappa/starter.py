from collections.abc import Hashable


def cohens_kappa(first: list[Hashable], second: list[Hashable]) -> float:
    """Agreement of two raters beyond chance.

    NaN when both used one and the same class throughout. Raises
    ValueError for lists of different lengths and for empty ones.
    """
    # TODO: observed agreement, agreement by chance, kappa.
    return -2.0
