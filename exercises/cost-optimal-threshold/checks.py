# Expected thresholds are exact fractions; oracle.py finds the cheaper choice by brute force.
import math

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The two examples of the task come out."""
    expect(submission.call("cost_optimal_threshold", 10, 100)).close(1 / 11, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 1.5, 100, 10, 0)).close(1.5 / 91.5, abs=TOLERANCE)


def check_cost_of_mistakes(submission, expect):
    """With free right decisions, the dearer mistake moves the threshold its way."""
    expect(submission.call("cost_optimal_threshold", 5, 5)).close(0.5, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 3, 1)).close(0.75, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 1, 999)).close(0.001, abs=TOLERANCE)


def check_cost_of_right_decisions(submission, expect):
    """What right decisions cost or earn counts as well."""
    expect(submission.call("cost_optimal_threshold", 10, 10, 0, 1.5)).close(17 / 37, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 8, 60, 3, -1)).close(3 / 22, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 2, 5, -4, 0)).close(2 / 11, abs=TOLERANCE)


def check_only_differences_count(submission, expect):
    """A cost that both decisions carry changes nothing, nor does another currency."""
    expect(submission.call("cost_optimal_threshold", 17, 103, 3, 7)).close(1 / 11, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 1500, 100000, 10000, 0)).close(1.5 / 91.5, abs=TOLERANCE)


def check_free_mistakes(submission, expect):
    """When one mistake costs nothing extra, the threshold is 0 or 1."""
    expect(submission.call("cost_optimal_threshold", 0, 5)).close(0.0, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 5, 0)).close(1.0, abs=TOLERANCE)
    expect(submission.call("cost_optimal_threshold", 2, 5, 5, 1)).close(1.0, abs=TOLERANCE)


def check_senseless_costs_are_refused(submission, expect):
    """Costs that make no sense together raise ValueError."""
    for costs in ((1, 10, 0, 2), (1, 2, 2.5, 0), (0, 0), (3, 4, 4, 3), (math.nan, 10), (1, math.inf)):
        expect(submission.call("cost_optimal_threshold", *costs)).raises(ValueError)


def check_threshold_follows_the_amount(submission, expect):
    """Every payment is held against the threshold of its own amount."""
    # Thresholds for amounts of 5, 80 and 1,000: 0.1489, 0.0909 and 0.0719.
    costs = {"margin": 0.075, "friction": 4.0, "fee": 20.0}
    at_ten_percent = submission.call("blocked", [(0.1, 5.0), (0.1, 80.0), (0.1, 1000.0)], **costs)
    expect(at_ten_percent).equal([False, True, True])
    at_eight_percent = submission.call("blocked", [(0.08, 5.0), (0.08, 80.0), (0.08, 1000.0)], **costs)
    expect(at_eight_percent).equal([False, False, True])
    mixed = submission.call("blocked", [(0.07, 1000.0), (0.14, 5.0), (0.16, 5.0), (0.095, 80.0)], **costs)
    expect(mixed).equal([False, False, True, True])


def check_tie_is_blocked(submission, expect):
    """A payment exactly at its threshold is blocked."""
    # Binary fractions, so that the threshold of 1 / (1 + 3) is exactly 0.25.
    costs = {"margin": 0.0, "friction": 1.0, "fee": 2.0}
    expect(submission.call("blocked", [(0.25, 1.0), (0.2499, 1.0)], **costs)).equal([True, False])
    expect(submission.call("blocked", [(1.0, 0.0), (0.0, 0.0)], **costs)).equal([True, False])


def check_no_payments(submission, expect):
    """No payments, no decisions."""
    expect(submission.call("blocked", [], margin=0.075, friction=4.0, fee=20.0)).equal([])
