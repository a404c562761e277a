# Expected gaps come from scipy.stats.ks_2samp, critical gaps from solving 2 exp(-2 x^2) = alpha.
import math

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("ecdf", [1, 2, 2, 3], [1, 2, 3, 4, 5])).close([0.25, 0.75, 1, 1, 1], abs=TOLERANCE)
    expect(submission.call("ks_statistic", [1, 2, 2, 3], [2, 3, 4, 5])).close(0.5, abs=TOLERANCE)
    expect(submission.call("ks_critical_gap", 4, 4, 0.05)).close(0.9603227913199208, abs=TOLERANCE)


def check_curve_at_any_point(submission, expect):
    """The curve includes the point itself, and is defined between and beyond the values too."""
    expect(submission.call("ecdf", [10, 20, 40, 40, 50], [40, 39.9, 9, 60, 10])).close(
        [0.8, 0.4, 0.0, 1.0, 0.2], abs=TOLERANCE
    )
    expect(submission.call("ecdf", [5], [5, 4])).close([1.0, 0.0], abs=TOLERANCE)
    expect(submission.call("ecdf", [3, 1, 2], [2])).close([2 / 3], abs=TOLERANCE)
    expect(submission.call("ecdf", [3, 1, 2], [])).equal([])


def check_values_of_both_samples_count(submission, expect):
    """The largest gap may lie at a value of either sample."""
    expect(submission.call("ks_statistic", [1, 9], [4, 5, 6, 10])).close(0.5, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [5], [1, 2, 3, 6])).close(0.75, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [1, 2, 3, 6], [5])).close(0.75, abs=TOLERANCE)


def check_gap_in_either_direction(submission, expect):
    """The gap counts whichever curve is above, so the samples may be swapped."""
    expect(submission.call("ks_statistic", [4, 5, 6, 7, 8], [1, 2, 3, 4, 9])).close(0.6, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [1, 2, 3, 4, 9], [4, 5, 6, 7, 8])).close(0.6, abs=TOLERANCE)


def check_equal_values_jump_together(submission, expect):
    """Values that occur several times, or in both samples, make one jump."""
    expect(submission.call("ks_statistic", [0, 0, 0, 1], [0, 0, 0, 1])).close(0.0, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [2, 2, 2, 2], [2])).close(0.0, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [0, 0, 0, 0, 1], [0, 0, 1, 1])).close(0.3, abs=TOLERANCE)


def check_only_the_order_matters(submission, expect):
    """Only the order of the values matters: without overlap the gap is 1, near or far."""
    expect(submission.call("ks_statistic", [1, 2], [3, 4, 5])).close(1.0, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [900.0], [-1e300])).close(1.0, abs=TOLERANCE)
    expect(submission.call("ks_statistic", [8, 1, 5, 3], [2, 7, 4])).close(0.25, abs=TOLERANCE)


def check_critical_gap_shrinks_with_the_root(submission, expect):
    """Four times as many values halve the critical gap; the smaller sample decides."""
    name = "ks_critical_gap"
    expect(submission.call(name, 200_000, 200_000, 0.05)).close(0.004294694083467376, abs=TOLERANCE)
    expect(submission.call(name, 100, 400, 0.05)).close(0.1518403654770763, abs=TOLERANCE)
    expect(submission.call(name, 400, 1600, 0.05)).close(0.07592018273853815, abs=TOLERANCE)
    expect(submission.call(name, 50, 75, 0.01)).close(0.2971620592243688, abs=TOLERANCE)
    expect(submission.call(name, 1, 1, 0.5)).close(1.1774100225154747, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """An empty sample, a size below 1 or an alpha outside (0, 1) raises ValueError."""
    expect(submission.call("ecdf", [], [1])).raises(ValueError)
    expect(submission.call("ks_statistic", [], [1])).raises(ValueError)
    expect(submission.call("ks_statistic", [1], [])).raises(ValueError)
    expect(submission.call("ks_critical_gap", 0, 5, 0.05)).raises(ValueError)
    expect(submission.call("ks_critical_gap", 5, 0, 0.05)).raises(ValueError)
    for alpha in (0.0, 1.0, -0.05, math.nan):
        expect(submission.call("ks_critical_gap", 5, 5, alpha)).raises(ValueError)
