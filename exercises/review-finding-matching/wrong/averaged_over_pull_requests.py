"""You compute both scores per pull request and average them.

A pull request with one finding then weighs as much as one with thirty, and those without findings or defects need a rule of their own. The task pools the counts first and divides once.

Fails: check_worked_example, check_clean_pull_requests, check_counts_are_pooled
"""


def review_scores(findings, defects, slack=0):
    if slack < 0 or any(first > last for _, _, first, last in findings + defects):
        raise ValueError("slack or lines")
    precisions, recalls = [], []
    for pull_request in sorted({place[0] for place in findings + defects}):
        mine = [place for place in findings if place[0] == pull_request]
        theirs = [place for place in defects if place[0] == pull_request]
        if mine:
            precisions.append(sum(any(_match(f, d, slack) for d in theirs) for f in mine) / len(mine))
        if theirs:
            recalls.append(sum(any(_match(f, d, slack) for f in mine) for d in theirs) / len(theirs))
    return _mean(precisions), _mean(recalls)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _mean(values):
    return sum(values) / len(values) if values else None
