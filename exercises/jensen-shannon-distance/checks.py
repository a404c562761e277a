# Expected distances come from scipy.spatial.distance.jensenshannon with base=2.
TOLERANCE = 1e-7
NAME = "jensen_shannon_distance"


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call(NAME, [3, 1], [1, 3])).close(0.43442131110348065, abs=TOLERANCE)
    expect(submission.call(NAME, [1, 3], [3, 1])).close(0.43442131110348065, abs=TOLERANCE)


def check_several_bins(submission, expect):
    """Every bin adds its part, on both sides."""
    expect(submission.call(NAME, [50, 30, 20], [20, 30, 50])).close(0.3095409536771482, abs=TOLERANCE)
    expect(submission.call(NAME, [8, 2], [5, 5])).close(0.27037752852596664, abs=TOLERANCE)
    expect(submission.call(NAME, [90, 9, 1], [80, 15, 5])).close(0.13449937764095998, abs=TOLERANCE)


def check_samples_of_different_size(submission, expect):
    """Only shares count, not how many values there are."""
    expect(submission.call(NAME, [1, 1, 1, 1], [4, 3, 2, 1])).close(0.20050332253142814, abs=TOLERANCE)
    expect(submission.call(NAME, [2, 6, 4], [100, 300, 200])).close(0.0, abs=TOLERANCE)
    expect(submission.call(NAME, [0.75, 0.25], [10, 30])).close(0.43442131110348065, abs=TOLERANCE)


def check_empty_bins_count(submission, expect):
    """A bin that only one side fills counts; one that neither fills does not."""
    expect(submission.call(NAME, [1, 1], [1, 0])).close(0.5579230452841438, abs=TOLERANCE)
    expect(submission.call(NAME, [0, 3, 0, 1], [0, 1, 0, 3])).close(0.43442131110348065, abs=TOLERANCE)
    expect(submission.call(NAME, [999_999, 1], [1_000_000, 0])).close(0.0007071069087606597, abs=TOLERANCE)


def check_ends_of_the_scale(submission, expect):
    """Equal shares are 0 apart, histograms without a common bin 1."""
    expect(submission.call(NAME, [4, 1], [4, 1])).close(0.0, abs=TOLERANCE)
    expect(submission.call(NAME, [7], [9])).close(0.0, abs=TOLERANCE)
    expect(submission.call(NAME, [10, 0, 0], [0, 5, 5])).close(1.0, abs=TOLERANCE)


def check_nearly_equal_shares(submission, expect):
    """Shares that differ in the tenth digit are 0 apart; rounding must not make the root fail."""
    near = [2212296819, 8464096353, 2910074654, 7366740124]
    also = [2212296818, 8464096353, 2910074653, 7366740125]
    expect(submission.call(NAME, near, also)).close(0.0, abs=TOLERANCE)
    expect(submission.call(NAME, [8012430638, 7902585023], [8012430637, 7902585024])).close(
        0.0, abs=TOLERANCE
    )


def check_impossible_input_is_refused(submission, expect):
    """Different lengths, a negative count or nothing at all raise ValueError."""
    expect(submission.call(NAME, [1, 2], [1, 2, 3])).raises(ValueError)
    expect(submission.call(NAME, [5, -1], [2, 2])).raises(ValueError)
    expect(submission.call(NAME, [0, 0], [1, 1])).raises(ValueError)
    expect(submission.call(NAME, [1, 1], [0, 0])).raises(ValueError)
    expect(submission.call(NAME, [], [])).raises(ValueError)
