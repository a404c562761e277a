"""You compare the rows in the order of the two lists.

One lost log line shifts everything below it, and every feature looks broken. Match by request.

Fails: check_joined_by_request, check_unmatched_requests
"""

import math


def skew_audit(training, serving, rel_tol, abs_tol):
    trained, served = _by_request(training), _by_request(serving)
    if not served:
        raise ValueError("there are no served requests")
    joined = list(zip(trained.values(), served.values(), strict=False))
    names = {name for pair in joined for features in pair for name in features}
    skew = {
        name: sum(_differ(one.get(name), other.get(name), rel_tol, abs_tol) for one, other in joined)
        / len(joined)
        for name in sorted(names)
    }
    return len(joined) / len(served), skew


def _by_request(rows):
    table = {request: features for request, _, features in rows}
    if len(table) < len(rows):
        raise ValueError("a request occurs twice")
    return table


def _differ(one, other, rel_tol, abs_tol):
    if _missing(one) or _missing(other):
        return _missing(one) != _missing(other)
    return not math.isclose(one, other, rel_tol=rel_tol, abs_tol=abs_tol)


def _missing(value):
    return value is None or math.isnan(value)
