def group_folds(groups: list[str], k: int) -> list[int]:
    """Fold of each row, so that every entity lies in one fold.

    groups[i] is the entity of row i. Raises ValueError when k < 2 or
    there are fewer entities than folds.
    """
    # TODO: count rows per entity, place the largest first, look up each row.
