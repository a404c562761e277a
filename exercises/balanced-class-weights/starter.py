from collections.abc import Hashable


def class_weights(labels: list[Hashable]) -> dict[Hashable, float]:
    """Weight of each class; all classes weigh the same in total."""
    # TODO: count the classes, then share out the rows evenly.
    return {"TODO": 0.0}


def weighted_base_rate(labels: list[Hashable], positive: Hashable) -> float:
    """Share of the class positive in the weighted data.

    Raises ValueError when positive does not occur.
    """
    # TODO: total weight of the class over that of all rows.
    return -1.0
