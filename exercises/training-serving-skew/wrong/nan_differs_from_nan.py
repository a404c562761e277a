"""You let NaN differ from NaN.

Comparisons with NaN are false, and `math.isclose` follows them. A feature that is missing for both sides is served exactly as trained, and you report it as skew in every such request.

Fails: check_missing_on_both_sides
"""

import math


def skew_audit(training, serving, rel_tol, abs_tol):
    trained, served = _by_request(training), _by_request(serving)
    if not served:
        raise ValueError("there are no served requests")
    joined = [(trained[request], served[request]) for request in served if request in trained]
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
    if one is None or other is None:
        return not (_missing(one) and _missing(other))
    return not math.isclose(one, other, rel_tol=rel_tol, abs_tol=abs_tol)


def _missing(value):
    return value is None or math.isnan(value)
