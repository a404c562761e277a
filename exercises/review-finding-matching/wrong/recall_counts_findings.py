"""Your recall counts matched findings, not found defects.

Five comments on the same defect then raise recall five times, up to values above 1, so a tool improves its recall by repeating itself. Ask each defect whether somebody found it.

Fails: check_many_findings_on_one_defect, check_one_finding_on_many_defects
"""


def review_scores(findings, defects, slack=0):
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    correct = [any(_match(finding, defect, slack) for defect in defects) for finding in findings]
    return _share(correct), sum(correct) / len(defects) if defects else None


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
