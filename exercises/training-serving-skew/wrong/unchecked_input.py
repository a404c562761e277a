"""You accept repeated requests and an empty serving log.

Of two rows with the same id your dictionary keeps the last, so a retry with other features is audited or not by chance; and an audit of nothing reports that all is well. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

import math


def skew_audit(training, serving, rel_tol, abs_tol):
    trained, served = _by_request(training), _by_request(serving)
    joined = [(trained[request], served[request]) for request in served if request in trained]
    names = {name for pair in joined for features in pair for name in features}
    skew = {
        name: sum(_differ(one.get(name), other.get(name), rel_tol, abs_tol) for one, other in joined)
        / len(joined)
        for name in sorted(names)
    }
    return len(joined) / max(len(served), 1), skew


def _by_request(rows):
    return {request: features for request, _, features in rows}


def _differ(one, other, rel_tol, abs_tol):
    if _missing(one) or _missing(other):
        return _missing(one) != _missing(other)
    return not math.isclose(one, other, rel_tol=rel_tol, abs_tol=abs_tol)


def _missing(value):
    return value is None or math.isnan(value)
