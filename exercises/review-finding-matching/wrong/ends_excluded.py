"""Your ranges do not include their ends: a finding that shares exactly one line with a defect misses it.

Comments on a single line then match almost nothing, because their first and last line are the same. Both ends belong to a range here, unlike in Python's `range`.

Fails: check_worked_example, check_lines_overlap, check_file_and_pull_request, check_many_findings_on_one_defect, check_one_finding_on_many_defects, check_clean_pull_requests, check_counts_are_pooled, check_slack
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
    return file == other_file and first < end + slack and start < last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
