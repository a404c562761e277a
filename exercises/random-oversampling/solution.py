import random
from typing import Any


def oversample(
    rows: list[Any],
    labels: list[int],
    ratio: float,
    rng: random.Random,
) -> tuple[list[Any], list[int]]:
    """Copy rows of the smaller class up to int(ratio * larger class).

    Time and memory O(n + copies).
    """
    if not 0 < ratio <= 1:
        raise ValueError(f"ratio must lie in (0, 1], got {ratio}")
    positions: dict[int, list[int]] = {0: [], 1: []}
    for position, label in enumerate(labels):
        positions[label].append(position)
    small, large = sorted(positions, key=lambda label: len(positions[label]))
    if not positions[small]:
        raise ValueError(f"class {small} has no rows")
    copies = int(ratio * len(positions[large])) - len(positions[small])
    if copies <= 0:
        raise ValueError(f"a ratio of {ratio} adds no row to class {small}")
    # Positions are drawn rather than rows, always from the originals:
    # a pool that grows with its own copies favors what was drawn early.
    drawn = rng.choices(positions[small], k=copies)
    return [*rows, *(rows[i] for i in drawn)], [*labels, *(small for _ in drawn)]


def split_then_oversample(
    rows: list[Any],
    labels: list[int],
    test_size: int,
    ratio: float,
    rng: random.Random,
) -> tuple[list[Any], list[int], list[Any], list[int]]:
    """Cut off the last test_size rows and oversample the rest.

    Time and memory O(n + copies).
    """
    if not 0 < test_size < len(rows):
        raise ValueError(f"test_size must lie between 1 and {len(rows) - 1}, got {test_size}")
    cut = len(rows) - test_size
    # The cut comes first: no copy of a training row can reach the test.
    train_rows, train_labels = oversample(rows[:cut], labels[:cut], ratio, rng)
    return train_rows, train_labels, list(rows[cut:]), list(labels[cut:])
