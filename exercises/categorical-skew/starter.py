def categorical_skew(training: dict[str, int], serving: dict[str, int]) -> tuple[str, float]:
    """Category whose share differs most, and by how much.

    Ties go to the alphabetically first category. Raises ValueError
    when a side has no rows or a count is negative.
    """
    # TODO: shares of both sides over all categories, and the largest difference.
