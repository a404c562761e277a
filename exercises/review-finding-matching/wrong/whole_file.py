"""You match by file and ignore the lines.

A comment anywhere in a 2,000-line file then finds every defect in it. The place is part of the claim a comment makes: compare the line ranges too.

Fails: check_worked_example, check_lines_overlap, check_many_findings_on_one_defect, check_one_finding_on_many_defects, check_counts_are_pooled, check_slack
"""


def review_scores(findings, defects, slack=0):
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    correct = [any(_match(finding, defect) for defect in defects) for finding in findings]
    found = [any(_match(finding, defect) for finding in findings) for defect in defects]
    return _share(correct), _share(found)


def _match(finding, defect):
    return finding[:2] == defect[:2]


def _share(flags):
    return sum(flags) / len(flags) if flags else None
