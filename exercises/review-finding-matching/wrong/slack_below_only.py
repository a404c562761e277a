"""Your slack works in one direction: a finding may lie below the defect but not above it.

Tools anchor a comment to the line before the problem as often as to the line after. Widen the range at both ends.

Fails: check_slack
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
    return file == other_file and first <= end + slack and start <= last


def _share(flags):
    return sum(flags) / len(flags) if flags else None
