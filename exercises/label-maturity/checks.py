# Expected values are counted by hand; oracle.py asks pandas' closed intervals.
TOLERANCE = 1e-9
DAY = 24


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    for row, wanted in (((70, 94), 1), ((70, 95), 0), ((80, 81), None)):
        expect(submission.call("label", *row, 100, DAY)).equal(wanted)
    rows = [(70, 94), (70, 95), (80, 81)]
    expect(submission.call("conversion_rate", rows, 100, DAY)).close(0.5, abs=TOLERANCE)


def check_mature_rows(submission, expect):
    """A mature row is 1 with a conversion inside the window and 0 without one."""
    expect(submission.call("label", 0, 5, 200, DAY)).equal(1)
    expect(submission.call("label", 0, 0, 200, DAY)).equal(1)
    expect(submission.call("label", 0, None, 200, DAY)).equal(0)
    expect(submission.call("label", 150, 160, 200, DAY)).equal(1)


def check_young_rows_have_no_label(submission, expect):
    """A young row without a conversion is None, not 0."""
    expect(submission.call("label", 190, None, 200, DAY)).equal(None)
    expect(submission.call("label", 200, None, 200, 1)).equal(None)


def check_young_positives_wait(submission, expect):
    """A young row with a conversion waits for the end of its window."""
    expect(submission.call("label", 190, 195, 200, DAY)).equal(None)
    expect(submission.call("label", 177, 178, 200, DAY)).equal(None)


def check_end_of_the_window(submission, expect):
    """A conversion exactly at the end of the window counts, one hour later it does not."""
    expect(submission.call("label", 10, 34, 200, DAY)).equal(1)
    expect(submission.call("label", 10, 35, 200, DAY)).equal(0)
    expect(submission.call("label", 10, 10, 200, 0)).equal(1)
    expect(submission.call("label", 10, 11, 200, 0)).equal(0)


def check_moment_of_maturity(submission, expect):
    """A row matures at the very hour at which its window closes."""
    expect(submission.call("label", 76, None, 100, DAY)).equal(0)
    expect(submission.call("label", 77, None, 100, DAY)).equal(None)
    expect(submission.call("label", 100, None, 100, 0)).equal(0)


def check_late_conversions_change_nothing(submission, expect):
    """A conversion after the window leaves the label at 0, whenever you look."""
    expect(submission.call("label", 10, 60, 100, DAY)).equal(0)
    expect(submission.call("label", 10, 99, 100, DAY)).equal(0)
    expect(submission.call("label", 10, 60, 50, DAY)).equal(0)


def check_backtest(submission, expect):
    """With now in the past, clicks after it have no label."""
    expect(submission.call("label", 120, 121, 100, DAY)).equal(None)
    expect(submission.call("label", 101, None, 100, 0)).equal(None)


def check_rate_of_mature_rows(submission, expect):
    """The rate is taken over mature rows only."""
    rows = [(0, 5), (10, None), (20, None), (30, 90), (90, 91), (95, 96), (99, None)]
    expect(submission.call("conversion_rate", rows, 100, DAY)).close(0.25, abs=TOLERANCE)
    expect(submission.call("conversion_rate", rows, 130, DAY)).close(3 / 7, abs=TOLERANCE)
    expect(submission.call("conversion_rate", [(0, None), (1, None)], 100, DAY)).close(0.0, abs=TOLERANCE)


def check_rate_without_mature_rows(submission, expect):
    """Without a mature row there is no rate."""
    expect(submission.call("conversion_rate", [], 100, DAY)).equal(None)
    expect(submission.call("conversion_rate", [(90, 91), (99, None)], 100, DAY)).equal(None)


def check_senseless_rows_are_refused(submission, expect):
    """A negative window or a conversion before its click raises ValueError."""
    expect(submission.call("label", 10, None, 100, -1)).raises(ValueError)
    expect(submission.call("label", 10, 9, 100, DAY)).raises(ValueError)
    expect(submission.call("label", 90, 89, 100, DAY)).raises(ValueError)
    expect(submission.call("conversion_rate", [(10, 20), (90, 50)], 100, DAY)).raises(ValueError)
