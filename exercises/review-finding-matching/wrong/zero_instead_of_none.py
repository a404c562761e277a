"""You return 0 where there is nothing to divide by.

A reviewer that stayed silent has made no wrong comment, and a precision of 0 in a dashboard would say that all of its comments were wrong. “Unknown” is `None` here, so that nobody averages it.

Fails: check_nothing_to_divide_by
"""


def review_scores(findings, defects, slack=0):
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    correct = [any(_match(finding, defect, slack) for defect in defects) for finding in findings]
    found = [any(_match(finding, defect, slack) for finding in findings) for defect in defects]
    return _share(correct), _share(found)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else 0.0
