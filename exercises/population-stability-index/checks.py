# Expected values: shares counted by hand, terms from scipy.special.rel_entr(c, r) + rel_entr(r, c).
import math

TOLERANCE = 1e-9
EIGHT = [1, 2, 3, 4, 5, 6, 7, 8]
TEN = [1, 2, 1.5, 0.5, 3, 4, 3.5, 5, 6, 7]


def term(r, c):
    return (c - r) * math.log(c / r)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    parts = [0.07050054438686033, 0.009116077839697727, 0.011157177565710492, 0.13744360978112327]
    expect(submission.call("psi_by_bin", EIGHT, TEN, 4)).close(parts, abs=TOLERANCE)
    expect(submission.call("psi", EIGHT, TEN, 4)).close(0.22821740957339182, abs=TOLERANCE)


def check_no_change_no_index(submission, expect):
    """A sample against itself has PSI 0, in any order."""
    expect(submission.call("psi", [3, 1, 2, 4], [4, 3, 2, 1], 2)).close(0.0, abs=TOLERANCE)
    expect(submission.call("psi_by_bin", [5], [5], 2)).close([0.0, 0.0], abs=TOLERANCE)


def check_bins_hold_equal_shares_of_the_reference(submission, expect):
    """The edges cut the reference, not the range and not the current values, into equal parts."""
    skewed = [1, 2, 3, 4, 50, 60, 700, 8000]
    expect(submission.call("psi_by_bin", skewed, [3, 3, 3, 55], 4)).close(
        [term(0.25, 0.0001), term(0.25, 0.75), term(0.25, 0.25), term(0.25, 0.0001)], abs=TOLERANCE
    )
    # Ten values in three bins: the edges are the 4th and the 7th of them.
    ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
    expect(submission.call("psi_by_bin", ten, [5, 45, 75, 75], 3)).close(
        [term(0.4, 0.25), term(0.3, 0.25), term(0.3, 0.5)], abs=TOLERANCE
    )


def check_value_on_an_edge(submission, expect):
    """A value equal to an edge belongs to the bin below it."""
    expect(submission.call("psi_by_bin", [1, 2, 3, 4], [2, 2, 2, 3], 2)).close(
        [term(0.5, 0.75), term(0.5, 0.25)], abs=TOLERANCE
    )


def check_values_beyond_the_reference_count(submission, expect):
    """Values below and above all reference values fall into the outer bins."""
    expect(submission.call("psi_by_bin", [1, 2, 3, 4], [-100, 0, 0.5, 1e9], 2)).close(
        [term(0.5, 0.75), term(0.5, 0.25)], abs=TOLERANCE
    )
    expect(submission.call("psi", [1, 2, 3, 4], [99, 99], 2)).close(
        term(0.5, 0.0001) + term(0.5, 1.0), abs=TOLERANCE
    )


def check_empty_bins_are_floored(submission, expect):
    """A share below the floor counts as the floor, on either side."""
    expect(submission.call("psi_by_bin", [1, 2, 3, 4], [1, 2], 2, 0.02)).close(
        [term(0.5, 1.0), term(0.5, 0.02)], abs=TOLERANCE
    )
    # One of 20 is a share of 0.05, and that is below the floor too.
    expect(submission.call("psi_by_bin", [1, 2], [2] + [1] * 19, 2, 0.1)).close(
        [term(0.5, 0.95), term(0.5, 0.1)], abs=TOLERANCE
    )
    # Nothing in the reference lies above its largest value, which is the only edge here.
    expect(submission.call("psi_by_bin", [7, 7, 7], [7, 9], 3)).close(
        [term(1.0, 0.5), term(0.0001, 0.5)], abs=TOLERANCE
    )


def check_many_equal_values_share_a_bin(submission, expect):
    """Equal edges become one."""
    zeros = [0] * 6 + [1, 2, 3, 4]
    # The edges at 5 bins are 0, 0, 0 and 2: three bins.
    expect(submission.call("psi_by_bin", zeros, [0, 0, 1, 4], 5)).close(
        [term(0.6, 0.5), term(0.2, 0.25), term(0.2, 0.25)], abs=TOLERANCE
    )
    # More bins than values: every reference value is an edge.
    expect(submission.call("psi_by_bin", [1, 2], [1, 2, 2, 2], 8)).close(
        [term(0.5, 0.25), term(0.5, 0.75), term(0.0001, 0.0001)], abs=TOLERANCE
    )


def check_impossible_input_is_refused(submission, expect):
    """An empty sample, fewer than 2 bins or a floor outside (0, 1) raises ValueError."""
    expect(submission.call("psi_by_bin", [], [1], 4)).raises(ValueError)
    expect(submission.call("psi_by_bin", [1], [], 4)).raises(ValueError)
    expect(submission.call("psi", [1, 2], [1, 2], 1)).raises(ValueError)
    for floor in (0.0, -0.1, 1.0, math.nan):
        expect(submission.call("psi", [1, 2], [1, 2], 2, floor)).raises(ValueError)
