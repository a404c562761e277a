"""You match one to one: a finding takes a defect out of the pool, and later findings on it count as wrong.

That is the rule for detecting objects in images, where every object gets one box. Reviewers repeat themselves, and a second correct comment on a defect may be redundant but is not false. Here a match uses up neither side.

Fails: check_many_findings_on_one_defect, check_one_finding_on_many_defects
"""


def review_scores(findings, defects, slack=0):
    if slack < 0 or any(first > last for _, _, first, last in findings + defects):
        raise ValueError("slack or lines")
    free = list(defects)
    pairs = 0
    for finding in findings:
        match = next((defect for defect in free if _match(finding, defect, slack)), None)
        if match:
            free.remove(match)
            pairs += 1
    return (pairs / len(findings) if findings else None, pairs / len(defects) if defects else None)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack
