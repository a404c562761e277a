"""You compare the mean of each feature on both sides.

Two users' values mixed up leave every mean in place, and so do errors in both directions. Compare request by request and count.

Fails: check_worked_example, check_share_per_feature, check_swapped_values_differ, check_missing_on_one_side
"""

import math


def skew_audit(training, serving, rel_tol, abs_tol):
    trained, served = _by_request(training), _by_request(serving)
    if not served:
        raise ValueError("there are no served requests")
    joined = [(trained[request], served[request]) for request in served if request in trained]
    names = {name for pair in joined for features in pair for name in features}
    skew = {
        name: float(_differ(*(_mean(side, name) for side in zip(*joined, strict=True)), rel_tol, abs_tol))
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


def _mean(rows, name):
    present = [row[name] for row in rows if not _missing(row.get(name))]
    return sum(present) / len(present) if present else None


def _missing(value):
    return value is None or math.isnan(value)
