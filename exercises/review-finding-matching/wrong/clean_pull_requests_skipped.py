"""You score only the pull requests that have a defect.

Findings in clean pull requests vanish from the denominator, and precision comes out too high. In production nobody knows beforehand which pull requests are clean, and comments on those are all false alarms. Every finding counts.

Fails: check_worked_example, check_clean_pull_requests, check_nothing_to_divide_by
"""


def review_scores(findings, defects, slack=0):
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    touched = {defect[0] for defect in defects}
    findings = [finding for finding in findings if finding[0] in touched]
    correct = [any(_match(finding, defect, slack) for defect in defects) for finding in findings]
    found = [any(_match(finding, defect, slack) for finding in findings) for defect in defects]
    return _share(correct), _share(found)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
