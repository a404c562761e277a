"""You ask only whether the finding **starts** inside the defect.

A comment that begins a few lines above the defect and runs into it is lost, and so is one that spans a whole function around it. Overlap is symmetric: swap the two ranges and the answer must stay the same.

Fails: check_lines_overlap, check_many_findings_on_one_defect, check_one_finding_on_many_defects
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
    *file, first, _ = finding
    *other_file, start, end = defect
    return file == other_file and start - slack <= first <= end + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
