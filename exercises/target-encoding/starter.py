from collections.abc import Hashable, Sequence


def encode(
    train_categories: Sequence[str],
    train_targets: Sequence[float],
    categories: Sequence[str],
    m: float,
) -> list[float]:
    """Smoothed mean target of each category, learned from the training rows.

    Raises ValueError for m < 0, without training rows and for lists of
    different lengths.
    """
    # TODO: sum, count and overall mean, then the formula.
    return []


def encode_out_of_fold(
    categories: Sequence[str],
    targets: Sequence[float],
    folds: Sequence[Hashable],
    m: float,
) -> list[float]:
    """Encoding of the training rows, each learned from all other folds.

    Raises ValueError for m < 0, for a single fold and for lists of
    different lengths.
    """
    # TODO: learn from some rows, encode the others.
    return []
