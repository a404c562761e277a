# Linear percentiles come from numpy.percentile, those by nearest rank from counting (see oracle.py).
import math

TOLERANCE = 1e-9
LATENCIES = [12, 15, 11, 240, 14, 13, 19, 95, 16, 12]


def check_linear_between_neighbors(submission, expect):
    """The linear percentile lies between two neighbors."""
    expect(submission.call("percentile_linear", [10, 20], 50)).close(15.0, abs=TOLERANCE)
    expect(submission.call("percentile_linear", LATENCIES, 50)).close(14.5, abs=TOLERANCE)
    expect(submission.call("percentile_linear", LATENCIES, 99)).close(226.95, abs=TOLERANCE)
    expect(submission.call("percentile_linear", [0, 1, 2, 3, 4], 62.5)).close(2.5, abs=TOLERANCE)


def check_nearest_rank_is_a_value(submission, expect):
    """The nearest-rank percentile is always one of the values."""
    expect(submission.call("percentile_nearest_rank", [10, 20], 50)).close(10, abs=TOLERANCE)
    expect(submission.call("percentile_nearest_rank", LATENCIES, 50)).close(14, abs=TOLERANCE)
    expect(submission.call("percentile_nearest_rank", LATENCIES, 91)).close(240, abs=TOLERANCE)
    expect(submission.call("percentile_nearest_rank", LATENCIES, 82)).close(95, abs=TOLERANCE)


def check_exact_ranks(submission, expect):
    """When q percent of the values are a whole number of them, it is that value and not the next."""
    hundred = list(range(1, 101))
    for q in (7, 14, 28, 55, 99):
        expect(submission.call("percentile_nearest_rank", hundred, q)).close(q, abs=TOLERANCE)
    expect(submission.call("percentile_nearest_rank", [3, 1, 2, 4], 75)).close(3, abs=TOLERANCE)
    expect(submission.call("percentile_nearest_rank", list(range(1, 201)), 99.5)).close(199, abs=TOLERANCE)


def check_minimum_and_maximum(submission, expect):
    """0 is the minimum and 100 the maximum, and nothing lies outside."""
    for name in ("percentile_linear", "percentile_nearest_rank"):
        expect(submission.call(name, LATENCIES, 0)).close(11, abs=TOLERANCE)
        expect(submission.call(name, LATENCIES, 100)).close(240, abs=TOLERANCE)
        tail = submission.call(name, LATENCIES, 99.5).value
        expect.holds("the 99.5th percentile is at most the maximum", tail, tail <= 240)


def check_one_value_and_equal_ones(submission, expect):
    """One value is every percentile of itself, and so is a value that repeats."""
    for name in ("percentile_linear", "percentile_nearest_rank"):
        for q in (0, 50, 100):
            expect(submission.call(name, [7.5], q)).close(7.5, abs=TOLERANCE)
        expect(submission.call(name, [3, 3, 3, 3], 90)).close(3, abs=TOLERANCE)
        expect(submission.call(name, [1, 1, 1, 9], 50)).close(1, abs=TOLERANCE)


def check_numbers_are_sorted_as_numbers(submission, expect):
    """Values come in any order, negative ones too, and the list stays as it was."""
    expect(submission.call("percentile_linear", [5, -10, 100, 20], 50)).close(12.5, abs=TOLERANCE)
    for name in ("percentile_linear", "percentile_nearest_rank"):
        called = submission.call(name, [30, 10, 20], 50)
        expect(called).close(20, abs=TOLERANCE)
        kept = called.arguments[0] == [30, 10, 20]
        expect.holds("the list that was passed keeps its order", kept, kept)


def check_fleet(submission, expect):
    """The percentile of a fleet is that of all its requests together."""
    quick, slow = list(range(1, 100)), [900]
    expect(submission.call("fleet_percentile", [quick, slow], 99)).close(99, abs=TOLERANCE)
    expect(submission.call("fleet_percentile", [[1, 2, 3], [10, 20, 30]], 50)).close(3, abs=TOLERANCE)
    expect(submission.call("fleet_percentile", [[5] * 95, [100, 200, 300, 400, 500]], 98)).close(
        300, abs=TOLERANCE
    )
    expect(submission.call("fleet_percentile", [[4, 4], [8], [6, 2, 2]], 90)).close(8, abs=TOLERANCE)


def check_idle_hosts(submission, expect):
    """A host without requests adds nothing."""
    expect(submission.call("fleet_percentile", [[], [5, 6, 7], []], 50)).close(6, abs=TOLERANCE)
    expect(submission.call("fleet_percentile", [[1, 2], []], 100)).close(2, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """Without values there is no percentile, and q is a percentage."""
    for name, values in (
        ("percentile_linear", [1, 2]),
        ("percentile_nearest_rank", [1, 2]),
        ("fleet_percentile", [[1], [2]]),
    ):
        expect(submission.call(name, [], 50)).raises(ValueError)
        expect(submission.call(name, values, -0.5)).raises(ValueError)
        expect(submission.call(name, values, 100.5)).raises(ValueError)
    expect(submission.call("fleet_percentile", [[], []], 50)).raises(ValueError)
    expect(submission.call("percentile_linear", [1, 2], math.nan)).raises(ValueError)
