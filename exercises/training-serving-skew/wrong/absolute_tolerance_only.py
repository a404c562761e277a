"""You use the absolute tolerance alone.

Two sums of cents around a billion differ by rounding by more than any tolerance that makes sense for a click rate. Large numbers need the relative one.

Fails: check_worked_example, check_relative_tolerance
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
    if _missing(one) or _missing(other):
        return _missing(one) != _missing(other)
    return abs(one - other) > abs_tol


def _missing(value):
    return value is None or math.isnan(value)
