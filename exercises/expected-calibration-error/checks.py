# Expected values come from numpy.histogram with the edges b / bins: counts, and sums of predictions and of labels.
import math

TOLERANCE = 1e-9
LABELS = [0, 0, 1, 1, 1, 0, 1, 1]
PROBABILITIES = [0.1, 0.2, 0.3, 0.8, 0.9, 0.95, 1.0, 0.0]


def agree(submission, expect, expected, *args):
    expect(submission.call("calibration_bins", *args)).close(expected, abs=TOLERANCE, sequence=True)


def check_worked_example(submission, expect):
    """The example of the task comes out, and so do eight rows in five bins."""
    agree(submission, expect, [(0.2, 0.5, 2), (0.75, 0.5, 2)], [0, 1, 1, 0], [0.1, 0.3, 0.5, 1.0], 2)
    expect(submission.call("expected_calibration_error", [0, 1, 1, 0], [0.1, 0.3, 0.5, 1.0], 2)).close(
        0.275, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", LABELS, PROBABILITIES, 5)).close(
        0.25625, abs=TOLERANCE
    )


def check_bins_are_summarized(submission, expect):
    """A bin has the mean of its predictions, the share of its positives and its number of rows."""
    agree(
        submission,
        expect,
        [(0.10000000000000002, 0.3333333333333333, 3), (0.6666666666666666, 1.0, 3)],
        [0, 1, 0, 1, 1, 1],
        [0.05, 0.15, 0.1, 0.62, 0.7, 0.68],
        4,
    )
    agree(submission, expect, [(0.37, 1.0, 1)], [1], [0.37], 10)


def check_lower_edge_belongs_to_the_bin(submission, expect):
    """A prediction on an edge belongs to the bin above it, 1 to the last bin."""
    agree(
        submission,
        expect,
        [(0.2, 1.0, 1), (0.25, 0.0, 1), (0.49999999999999994, 0.0, 1), (0.75, 1.0, 1)],
        [0, 1, 0, 1],
        [0.25, 0.2, 0.5, 0.75],
        4,
    )
    agree(submission, expect, [(0.0, 0.0, 1), (0.95, 1.0, 2)], [0, 1, 1], [0.0, 1.0, 0.9], 4)
    agree(submission, expect, [(0.75, 0.5, 2)], [0, 1], [1.0, 0.5], 1)


def check_edges_of_many_bins(submission, expect):
    """Edges that multiplying would miss: 0.29 and 0.57 of 100 bins."""
    agree(submission, expect, [(0.285, 0.0, 1), (0.29, 1.0, 1)], [1, 0], [0.29, 0.285], 100)
    agree(
        submission,
        expect,
        [(0.565, 0.0, 1), (0.5724999999999999, 1.0, 2)],
        [1, 0, 1],
        [0.57, 0.565, 0.575],
        100,
    )
    expect(submission.call("expected_calibration_error", [1, 0], [0.29, 0.285], 100)).close(
        0.49749999999999994, abs=TOLERANCE
    )


def check_bins_count_by_their_rows(submission, expect):
    """A bin of nine rows counts nine times as much as a bin of one."""
    labels, probabilities = [0] * 9 + [1], [0.1] * 9 + [0.6]
    expect(submission.call("expected_calibration_error", labels, probabilities, 2)).close(
        0.12999999999999998, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", labels, probabilities, 10)).close(
        0.12999999999999998, abs=TOLERANCE
    )


def check_gaps_do_not_cancel(submission, expect):
    """Too much in one bin and too little in another add up, inside one bin they cancel."""
    labels, probabilities = [0, 1, 0, 1], [0.3, 0.3, 0.7, 0.7]
    expect(submission.call("expected_calibration_error", labels, probabilities, 2)).close(
        0.19999999999999998, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", labels, probabilities, 1)).close(0.0, abs=TOLERANCE)


def check_extremes(submission, expect):
    """A model that is right and certain has 0, one that is wrong and certain has 1."""
    expect(submission.call("expected_calibration_error", [0, 1, 1], [0.0, 1.0, 1.0], 10)).close(
        0.0, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", [1, 0, 0], [0.0, 1.0, 1.0], 10)).close(
        1.0, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", [1, 0, 0, 0], [0.25] * 4, 3)).close(
        0.0, abs=TOLERANCE
    )
    expect(submission.call("expected_calibration_error", [1], [0.125], 1)).close(0.875, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """No bins, no rows, lists of different lengths, other labels and impossible probabilities raise ValueError."""
    for name in ("calibration_bins", "expected_calibration_error"):
        for bins in (0, -2):
            expect(submission.call(name, [0, 1], [0.25, 0.75], bins)).raises(ValueError)
        expect(submission.call(name, [], [], 5)).raises(ValueError)
        expect(submission.call(name, [0, 1], [0.25], 5)).raises(ValueError)
        expect(submission.call(name, [0], [0.25, 0.75], 5)).raises(ValueError)
        expect(submission.call(name, [0, -1], [0.25, 0.75], 5)).raises(ValueError)
        for p in (-0.25, 1.25, math.nan):
            expect(submission.call(name, [0, 1], [0.25, p], 5)).raises(ValueError)
