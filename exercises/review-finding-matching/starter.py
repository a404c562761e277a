def review_scores(
    findings: list[tuple[str, str, int, int]],
    defects: list[tuple[str, str, int, int]],
    slack: int = 0,
) -> tuple[float | None, float | None]:
    """Precision over the findings and recall over the defects.

    Each is (pull_request, path, first_line, last_line). Raises
    ValueError for a negative slack and for lines in the wrong order.
    """
    # TODO: decide which findings and which defects are matched.
