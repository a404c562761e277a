"""You join by user.

A user has many requests, and features change between them, so you compare one moment with another: skew that is not there, while requests of other users never meet. The request id is what both logs share.

Fails: check_worked_example, check_share_per_feature, check_joined_by_request, check_unmatched_requests, check_missing_on_one_side
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
    table = {user: features for _, user, features in rows}
    if len({request for request, _, _ in rows}) < len(rows):
        raise ValueError("a request occurs twice")
    return table


def _differ(one, other, rel_tol, abs_tol):
    if _missing(one) or _missing(other):
        return _missing(one) != _missing(other)
    return not math.isclose(one, other, rel_tol=rel_tol, abs_tol=abs_tol)


def _missing(value):
    return value is None or math.isnan(value)
