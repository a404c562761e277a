"""You use one count of true positives, the defects found, for both scores.

Recall is right. Precision divides found defects by findings: one long comment over three defects then looks like three correct comments, and three comments on one defect look like one. Precision has to count in findings.

Fails: check_many_findings_on_one_defect, check_one_finding_on_many_defects
"""


def review_scores(findings, defects, slack=0):
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    found = [any(_match(finding, defect, slack) for finding in findings) for defect in defects]
    return sum(found) / len(findings) if findings else None, _share(found)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
