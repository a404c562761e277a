# Expected values come from scipy.stats.false_discovery_control and statsmodels' multipletests, written as fractions.
import math

TOLERANCE = 1e-9
TEN = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]


def adjusted(submission, expect, p_values, wanted):
    """Compare the adjusted p-values."""
    expect(submission.call("adjusted_p_values", p_values)).close(wanted, abs=TOLERANCE)


def rejected(submission, expect, p_values, alpha, wanted):
    """Compare the flags; `wanted` has an x for each rejected test."""
    flags = [character == "x" for character in wanted]
    expect(submission.call("discoveries", p_values, alpha)).equal(flags)


def check_worked_example(submission, expect):
    """The example of the task comes out, also at a stricter alpha."""
    adjusted(submission, expect, [0.2, 0.031, 0.03], [0.2, 0.0465, 0.0465])
    rejected(submission, expect, [0.2, 0.031, 0.03], 0.05, "-xx")
    rejected(submission, expect, [0.2, 0.031, 0.03], 0.04, "---")


def check_each_rank_is_scaled(submission, expect):
    """The p-value at rank i is multiplied by m and divided by i."""
    adjusted(submission, expect, [0.001, 0.01, 0.1], [0.003, 0.015, 0.1])
    adjusted(submission, expect, [0.01, 0.03, 0.1, 0.4], [0.04, 0.06, 0.4 / 3, 0.4])
    adjusted(submission, expect, [0.3], [0.3])


def check_smallest_from_here_up(submission, expect):
    """A larger p-value with a smaller scaled value pulls the ones below it down."""
    adjusted(submission, expect, [0.04, 0.045, 0.046], [0.046, 0.046, 0.046])
    wanted = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.74 / 7, 0.216, 0.216, 0.216]
    adjusted(submission, expect, TEN, wanted)


def check_order_of_the_input(submission, expect):
    """Results stand where their p-values stood."""
    adjusted(submission, expect, [0.1, 0.001, 0.01], [0.1, 0.003, 0.015])
    rejected(submission, expect, [0.9, 0.001, 0.8, 0.002], 0.05, "-x-x")


def check_step_up(submission, expect):
    """A test that misses its own limit is rejected with a larger one that keeps its limit."""
    rejected(submission, expect, [0.04, 0.045, 0.046], 0.05, "xxx")
    rejected(submission, expect, [0.03, 0.031, 0.2, 0.9], 0.1, "xx--")
    rejected(submission, expect, [0.012, 0.02, 0.021, 0.5], 0.05, "xxx-")


def check_ten_tests(submission, expect):
    """Of ten p-values as many are rejected as the rate allows."""
    rejected(submission, expect, TEN, 0.05, "xx--------")
    rejected(submission, expect, TEN, 0.02, "x---------")
    rejected(submission, expect, TEN, 0.11, "xxxxxxx---")


def check_limit_included(submission, expect):
    """A p-value exactly at its limit is rejected."""
    rejected(submission, expect, [0.0125, 0.9, 0.9, 0.9], 0.05, "x---")
    rejected(submission, expect, [0.9, 0.025, 0.025, 0.9], 0.05, "-xx-")
    rejected(submission, expect, [0.05], 0.05, "x")


def check_equal_p_values(submission, expect):
    """Equal p-values get equal results."""
    adjusted(submission, expect, [0.02, 0.5, 0.02, 0.02], [0.08 / 3, 0.5, 0.08 / 3, 0.08 / 3])
    rejected(submission, expect, [0.03, 0.03], 0.05, "xx")


def check_ends(submission, expect):
    """P-values of 0 and 1 are fine, adjusted values stop at 1, and no tests give no results."""
    adjusted(submission, expect, [0.0, 1.0], [0.0, 1.0])
    adjusted(submission, expect, [0.9, 0.95], [0.95, 0.95])
    adjusted(submission, expect, [1.0, 1.0, 1.0], [1.0, 1.0, 1.0])
    adjusted(submission, expect, [], [])
    rejected(submission, expect, [], 0.05, "")
    rejected(submission, expect, [0.0, 1.0, 1.0], 0.001, "x--")


def check_impossible_input_is_refused(submission, expect):
    """A p-value outside [0, 1], NaN, or an alpha outside (0, 1) raises ValueError."""
    for p in (-0.01, 1.01, math.nan):
        expect(submission.call("adjusted_p_values", [0.5, p, 0.1])).raises(ValueError)
    expect(submission.call("discoveries", [0.5, 2.0], 0.05)).raises(ValueError)
    for alpha in (0.0, 1.0, -0.1, 5.0):
        expect(submission.call("discoveries", [0.01, 0.5], alpha)).raises(ValueError)
