def pick_thresholds(
    validation: list[tuple[str, float, int]],
    target: float,
    at_least: int = 1,
) -> dict[str, float | None]:
    """Lowest score per category that keeps the target precision.

    None for a category that cannot keep it while showing at least so
    many findings. Raises ValueError for an impossible target or count.
    """
    # TODO: go through each category on its own.


def precision_and_coverage(
    findings: list[tuple[str, float, int]],
    thresholds: dict[str, float | None],
) -> tuple[float | None, float]:
    """Share of shown findings that are useful, and share of findings shown.

    Raises ValueError without findings.
    """
    # TODO: decide which findings are shown.
    return None, -1.0
