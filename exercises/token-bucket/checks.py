# Expected values were worked out by hand and agree with the virtual-scheduling form of the algorithm (oracle.py).
import math

TOLERANCE = 1e-9


def bucket_after(submission, rate, capacity, *requests):
    """A bucket after these requests of (time, cost)."""
    bucket = submission.new("TokenBucket", rate, capacity)
    for now, cost in requests:
        bucket.call("allow", now, cost)
    return bucket


def check_starts_full(submission, expect):
    """The bucket starts full, at any time, and a burst may empty it."""
    expect(bucket_after(submission, 1, 3).call("tokens", 1000)).close(3, abs=TOLERANCE)
    expect(bucket_after(submission, 1, 2, (0, 1)).call("allow", 0)).equal(True)
    expect(bucket_after(submission, 1, 2, (0, 1), (0, 1)).call("allow", 0)).equal(False)
    expect(bucket_after(submission, 1, 2, (-50, 1), (-50, 1)).call("allow", -50)).equal(False)


def check_tokens_flow_in(submission, expect):
    """Tokens flow in with time, whole ones and fractions."""
    expect(bucket_after(submission, 2, 10, (0, 10)).call("tokens", 3)).close(6, abs=TOLERANCE)
    expect(bucket_after(submission, 0.5, 10, (8, 10)).call("tokens", 9)).close(0.5, abs=TOLERANCE)
    expect(bucket_after(submission, 2, 10, (0, 7)).call("tokens", 0.25)).close(3.5, abs=TOLERANCE)


def check_fractions_add_up(submission, expect):
    """Looking often does not lose fractions of a token."""
    bucket = bucket_after(submission, 1, 5, (0, 5))
    for quarter in (0.25, 0.5, 0.75):
        bucket.call("tokens", quarter)
    expect(bucket.call("tokens", 0.875)).close(0.875, abs=TOLERANCE)
    expect(bucket.call("allow", 1)).equal(True)
    expect(bucket.call("tokens", 1)).close(0, abs=TOLERANCE)


def check_never_above_the_capacity(submission, expect):
    """The level never rises above the capacity."""
    expect(bucket_after(submission, 2, 3, (0, 1)).call("tokens", 60)).close(3, abs=TOLERANCE)
    idle = bucket_after(submission, 10, 3, (0, 1), (500, 2))
    expect(idle.call("tokens", 500)).close(1, abs=TOLERANCE)
    expect(idle.call("allow", 500, 2)).equal(False)


def check_enough_is_enough(submission, expect):
    """A request passes when the level is exactly its cost, and not a little below."""
    expect(bucket_after(submission, 1, 2, (0, 2)).call("allow", 1)).equal(True)
    expect(bucket_after(submission, 1, 2, (0, 2)).call("allow", 0.96875)).equal(False)
    expect(bucket_after(submission, 1, 2).call("allow", 0, 2)).equal(True)


def check_cost_is_taken(submission, expect):
    """A request takes its cost, not always one token."""
    expect(bucket_after(submission, 1, 10, (0, 4)).call("tokens", 0)).close(6, abs=TOLERANCE)
    expect(bucket_after(submission, 1, 10, (0, 0.5), (1, 2.5)).call("tokens", 1)).close(7.5, abs=TOLERANCE)
    expect(bucket_after(submission, 1, 10, (0, 7)).call("allow", 0, 4)).equal(False)


def check_refusal_costs_nothing(submission, expect):
    """A refused request takes nothing, however often it is repeated."""
    bucket = bucket_after(submission, 1, 4, (0, 3), (0, 2), (0, 2), (0, 2))
    expect(bucket.call("tokens", 0)).close(1, abs=TOLERANCE)
    expect(bucket.call("allow", 1, 2)).equal(True)


def check_time_counts_once(submission, expect):
    """Time that was seen by a refused request or a look is not counted again."""
    bucket = bucket_after(submission, 1, 9, (0, 9), (1, 5), (2, 5), (3, 5))
    expect(bucket.call("tokens", 4)).close(4, abs=TOLERANCE)
    expect(bucket.call("tokens", 4)).close(4, abs=TOLERANCE)
    expect(bucket.call("allow", 4, 5)).equal(False)


def check_clock_set_back(submission, expect):
    """A clock that is set back neither drains nor fills the bucket."""
    bucket = bucket_after(submission, 1, 8, (10, 6))
    expect(bucket.call("tokens", 7)).close(2, abs=TOLERANCE)
    expect(bucket.call("allow", 8, 1)).equal(True)
    expect(bucket.call("tokens", 10)).close(1, abs=TOLERANCE)
    expect(bucket.call("tokens", 12)).close(3, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """A rate or a capacity not above 0 and a cost outside (0, capacity] raise ValueError."""
    for rate, capacity in ((0, 5), (-1, 5), (math.nan, 5), (5, 0), (5, math.nan)):
        expect(submission.new("TokenBucket", rate, capacity).call("tokens", 0)).raises(ValueError)
    for cost in (0, -1, 5.5, math.nan):
        expect(bucket_after(submission, 1, 5).call("allow", 0, cost)).raises(ValueError)
    expect(bucket_after(submission, 0.5, 0.5).call("allow", 0, 0.5)).equal(True)
