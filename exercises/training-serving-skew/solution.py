import math

type Features = dict[str, float | None]
type Row = tuple[str, str, Features]


def skew_audit(
    training: list[Row],
    serving: list[Row],
    rel_tol: float,
    abs_tol: float,
) -> tuple[float, dict[str, float]]:
    """Share of served requests that join, and share of differing values by feature.

    Time O(n * f) for n rows with f features, memory O(n).
    """
    trained, served = _by_request(training), _by_request(serving)
    if not served:
        raise ValueError("there are no served requests")
    joined = [(trained[request], served[request]) for request in served if request in trained]
    # From both sides: a feature that one side does not know at all is the worst skew.
    names = {name for pair in joined for features in pair for name in features}
    skew = {
        name: sum(_differ(one.get(name), other.get(name), rel_tol, abs_tol) for one, other in joined)
        / len(joined)
        for name in sorted(names)
    }
    return len(joined) / len(served), skew


def _by_request(rows: list[Row]) -> dict[str, Features]:
    table = {request: features for request, _, features in rows}
    # A repeated request would silently keep its last row.
    if len(table) < len(rows):
        raise ValueError("a request occurs twice")
    return table


def _differ(one: float | None, other: float | None, rel_tol: float, abs_tol: float) -> bool:
    if _missing(one) or _missing(other):
        return _missing(one) != _missing(other)
    return not math.isclose(one, other, rel_tol=rel_tol, abs_tol=abs_tol)


def _missing(value: float | None) -> bool:
    # NaN first needs a number to ask.
    return value is None or math.isnan(value)
