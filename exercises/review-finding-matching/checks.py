TOLERANCE = 1e-9


def agree(submission, expect, findings, defects, wanted, **slack):
    """Compare precision and recall with the expected pair."""
    result = submission.call("review_scores", findings, defects, **slack)
    expect(result).close(wanted, abs=TOLERANCE, sequence=True)


def in_file(*ranges):
    """Places in one file of one pull request, from (first line, last line)."""
    return [("7", "app.py", first, last) for first, last in ranges]


def check_worked_example(submission, expect):
    """The example of the task comes out, with and without slack."""
    findings = [
        ("7", "app.py", 12, 17),
        ("7", "app.py", 18, 18),
        ("7", "db.py", 42, 42),
        ("8", "app.py", 12, 12),
    ]
    defects = [("7", "app.py", 10, 14), ("7", "app.py", 16, 18), ("7", "db.py", 40, 40)]
    agree(submission, expect, findings, defects, (1 / 2, 2 / 3))
    agree(submission, expect, findings, defects, (3 / 4, 1.0), slack=2)


def check_lines_overlap(submission, expect):
    """Lines match when they overlap: inside, around, or at one end."""
    agree(submission, expect, in_file((12, 13)), in_file((10, 20)), (1.0, 1.0))
    agree(submission, expect, in_file((5, 30)), in_file((10, 20)), (1.0, 1.0))
    agree(submission, expect, in_file((5, 10)), in_file((10, 20)), (1.0, 1.0))
    agree(submission, expect, in_file((20, 20)), in_file((10, 20)), (1.0, 1.0))
    agree(submission, expect, in_file((5, 9)), in_file((10, 20)), (0.0, 0.0))
    agree(submission, expect, in_file((21, 25)), in_file((10, 20)), (0.0, 0.0))


def check_file_and_pull_request(submission, expect):
    """The same lines in another file or another pull request do not match."""
    defects = [("7", "app.py", 10, 20)]
    agree(submission, expect, [("7", "db.py", 10, 20)], defects, (0.0, 0.0))
    agree(
        submission,
        expect,
        [("8", "app.py", 10, 20), ("7", "app.py", 10, 10)],
        [*defects, ("8", "db.py", 1, 9)],
        (0.5, 0.5),
    )


def check_many_findings_on_one_defect(submission, expect):
    """Several findings on one defect are all right, and the defect is found once."""
    agree(submission, expect, in_file((10, 10), (12, 15), (9, 30)), in_file((10, 20)), (1.0, 1.0))
    agree(
        submission, expect, in_file((10, 10), (10, 10), (90, 90)), in_file((10, 20), (40, 50)), (2 / 3, 0.5)
    )


def check_one_finding_on_many_defects(submission, expect):
    """One finding across several defects finds them all, and counts once."""
    agree(submission, expect, in_file((1, 50), (90, 90)), in_file((5, 5), (20, 22), (50, 60)), (0.5, 1.0))


def check_clean_pull_requests(submission, expect):
    """Findings in a pull request without defects lower the precision."""
    right = [("7", "app.py", 10, 10)]
    noise = [("8", "app.py", 10, 10), ("9", "db.py", 3, 4), ("9", "db.py", 30, 34)]
    agree(submission, expect, right + noise, [("7", "app.py", 10, 10)], (0.25, 1.0))


def check_counts_are_pooled(submission, expect):
    """Every finding and every defect weighs the same, whatever its pull request."""
    findings = [("7", "a.py", 1, 1), ("8", "a.py", 1, 1), ("8", "a.py", 5, 5), ("8", "a.py", 9, 9)]
    defects = [("7", "a.py", 1, 1), ("7", "a.py", 7, 7), ("7", "a.py", 8, 8), ("8", "a.py", 9, 9)]
    agree(submission, expect, findings, defects, (0.5, 0.5))


def check_slack(submission, expect):
    """Slack lets lines miss each other by so many, above and below."""
    agree(submission, expect, in_file((7, 7)), in_file((10, 20)), (1.0, 1.0), slack=3)
    agree(submission, expect, in_file((23, 25)), in_file((10, 20)), (1.0, 1.0), slack=3)
    agree(submission, expect, in_file((6, 6), (24, 25)), in_file((10, 20)), (0.0, 0.0), slack=3)


def check_nothing_to_divide_by(submission, expect):
    """Without findings there is no precision, without defects no recall."""
    agree(submission, expect, [], in_file((10, 20)), (None, 0.0))
    agree(submission, expect, in_file((10, 20)), [], (0.0, None))
    agree(submission, expect, [], [], (None, None))


def check_impossible_input_is_refused(submission, expect):
    """Negative slack and lines in the wrong order raise ValueError."""
    expect(submission.call("review_scores", in_file((5, 5)), in_file((5, 5)), slack=-1)).raises(ValueError)
    expect(submission.call("review_scores", in_file((6, 5)), in_file((5, 6)))).raises(ValueError)
    expect(submission.call("review_scores", in_file((5, 6)), in_file((8, 7)))).raises(ValueError)
