"""You accept a negative slack and ranges that end before they start.

Neither raises an error by itself: such a range simply matches less, and a parser that swaps the two line numbers looks like a weak reviewer. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""


def review_scores(findings, defects, slack=0):
    correct = [any(_match(finding, defect, slack) for defect in defects) for finding in findings]
    found = [any(_match(finding, defect, slack) for finding in findings) for defect in defects]
    return _share(correct), _share(found)


def _match(finding, defect, slack):
    *file, first, last = finding
    *other_file, start, end = defect
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags):
    return sum(flags) / len(flags) if flags else None
