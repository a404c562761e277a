# Expected splits come from scikit-learn's TimeSeriesSplit; the ranges are written out half-open.


def split(train_end, test_start, test_end):
    return [list(range(train_end)), list(range(test_start, test_end))]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expected = [split(4, 6, 8), split(6, 8, 10), split(8, 10, 12)]
    expect(submission.call("time_splits", 12, 3, 2, 2)).equal(expected, sequence=True)


def check_no_gap(submission, expect):
    """With a gap of 0, training ends right before the test part."""
    expect(submission.call("time_splits", 6, 3, 1, 0)).equal(
        [split(3, 3, 4), split(4, 4, 5), split(5, 5, 6)], sequence=True
    )
    expect(submission.call("time_splits", 10, 2, 4, 0)).equal(
        [split(2, 2, 6), split(6, 6, 10)], sequence=True
    )


def check_gap_shortens_training_only(submission, expect):
    """The gap is cut off the end of the training part; the test parts stay where they are."""
    expect(submission.call("time_splits", 10, 2, 2, 3)).equal(
        [split(3, 6, 8), split(5, 8, 10)], sequence=True
    )
    expect(submission.call("time_splits", 10, 1, 2, 5)).equal([split(3, 8, 10)], sequence=True)


def check_newest_rows_are_tested(submission, expect):
    """The last test part ends at the last row, and left-over rows are trained on."""
    expect(submission.call("time_splits", 11, 3, 2, 0)).equal(
        [split(5, 5, 7), split(7, 7, 9), split(9, 9, 11)], sequence=True
    )
    expect(submission.call("time_splits", 20, 2, 3, 1)).equal(
        [split(13, 14, 17), split(16, 17, 20)], sequence=True
    )


def check_one_split(submission, expect):
    """A single split is allowed."""
    expect(submission.call("time_splits", 5, 1, 2, 0)).equal([split(3, 3, 5)], sequence=True)
    expect(submission.call("time_splits", 2, 1, 1, 0)).equal([split(1, 1, 2)], sequence=True)


def check_one_training_row_is_enough(submission, expect):
    """One row in the first training part is enough; none raises ValueError."""
    expect(submission.call("time_splits", 9, 3, 2, 2)).equal(
        [split(1, 3, 5), split(3, 5, 7), split(5, 7, 9)], sequence=True
    )
    expect(submission.call("time_splits", 8, 3, 2, 2)).raises(ValueError)
    expect(submission.call("time_splits", 5, 3, 2, 0)).raises(ValueError)
    expect(submission.call("time_splits", 0, 1, 1, 0)).raises(ValueError)


def check_senseless_settings_are_refused(submission, expect):
    """Below 1, k and test_size raise ValueError; so does a negative gap."""
    expect(submission.call("time_splits", 12, 0, 2, 0)).raises(ValueError)
    expect(submission.call("time_splits", 12, 3, 0, 0)).raises(ValueError)
    expect(submission.call("time_splits", 12, 3, 2, -1)).raises(ValueError)
