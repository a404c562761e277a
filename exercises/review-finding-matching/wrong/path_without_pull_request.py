"""You compare the path and the lines, but not the pull request.

The same file changes in many pull requests, so a comment in one of them gets credit for a defect in another. The file is identified by both.

Fails: check_worked_example, check_file_and_pull_request, check_clean_pull_requests, check_counts_are_pooled
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
    _, *file, first, last = finding
    _, *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
