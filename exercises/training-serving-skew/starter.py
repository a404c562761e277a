type Row = tuple[str, str, dict[str, float | None]]


def skew_audit(
    training: list[Row],
    serving: list[Row],
    rel_tol: float,
    abs_tol: float,
) -> tuple[float, dict[str, float]]:
    """Share of served requests that join, and share of differing values by feature.

    Each row is (request, user, features). Raises ValueError when serving
    is empty and when a request occurs twice on one side.
    """
    # TODO: join, then compare feature by feature.
    return -1.0, {}
