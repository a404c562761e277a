import random
from typing import Any


def oversample(
    rows: list[Any],
    labels: list[int],
    ratio: float,
    rng: random.Random,
) -> tuple[list[Any], list[int]]:
    """Copy rows of the smaller class up to int(ratio * larger class).

    Originals come first. Raises ValueError when ratio is outside (0, 1],
    a class is empty, or nothing would be added.
    """
    # TODO: find the smaller class and its target, draw the copies.
    return list(rows), list(labels)


def split_then_oversample(
    rows: list[Any],
    labels: list[int],
    test_size: int,
    ratio: float,
    rng: random.Random,
) -> tuple[list[Any], list[int], list[Any], list[int]]:
    """Cut off the last test_size rows and oversample the rest.

    Returns (train_rows, train_labels, test_rows, test_labels).
    Raises ValueError unless 0 < test_size < len(rows).
    """
    # TODO: decide which of the two operations comes first.
    return list(rows), list(labels), [], []
