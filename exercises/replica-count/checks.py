# Expected values follow from exact fractions; the mean of each sample is noted where it is not obvious.


def check_little_s_law(submission, expect):
    """Load times latency gives the requests in flight, and slots divide them."""
    expect(submission.call("replicas", 10_000, [50], 1, 0, 1)).equal(500)
    expect(submission.call("replicas", 10_000, [50], 16, 0, 1)).equal(32)
    expect(submission.call("replicas", 200, [500], 25, 0, 1)).equal(4)


def check_the_mean_counts(submission, expect):
    """The mean of the sample counts, not its median and not its tail."""
    # Mean 70, median 20, maximum 520.
    expect(submission.call("replicas", 1000, [20] * 9 + [520], 5, 0, 1)).equal(14)
    # Mean 40, median 45, maximum 60.
    expect(submission.call("replicas", 2000, [10, 45, 45, 60], 4, 0, 1)).equal(20)


def check_headroom_comes_on_top(submission, expect):
    """Headroom is added to the load, before rounding."""
    expect(submission.call("replicas", 10_000, [50], 16, 20, 1)).equal(38)
    expect(submission.call("replicas", 1000, [90], 50, 50, 1)).equal(3)
    expect(submission.call("replicas", 1000, [100], 10, 100, 1)).equal(20)
    expect(submission.call("replicas", 100_000, [100], 1, 50, 1)).equal(15_000)


def check_rounded_upward(submission, expect):
    """A rest, however small, needs one more replica."""
    expect(submission.call("replicas", 1001, [100], 10, 0, 1)).equal(11)
    expect(submission.call("replicas", 1, [1], 1, 0, 0)).equal(1)
    expect(submission.call("replicas", 1000, [33, 33, 35], 1, 0, 1)).equal(34)


def check_exact_multiples(submission, expect):
    """A need of exactly 11 replicas is 11, also where floating-point numbers land a hair above."""
    expect(submission.call("replicas", 1000, [100], 10, 10, 1)).equal(11)
    expect(submission.call("replicas", 1000, [700], 7, 10, 1)).equal(110)
    expect(submission.call("replicas", 100, [290], 1, 0, 1)).equal(29)


def check_minimum_without_traffic(submission, expect):
    """Without traffic, and with little of it, the minimum runs; above it, it is not added."""
    expect(submission.call("replicas", 0, [50], 16, 20, 3)).equal(3)
    expect(submission.call("replicas", 10, [50], 16, 20, 2)).equal(2)
    expect(submission.call("replicas", 400, [50], 10, 0, 2)).equal(2)
    expect(submission.call("replicas", 0, [0], 1, 0, 0)).equal(0)


def check_impossible_input_is_refused(submission, expect):
    """No sample, no slot, negative load and negative headroom raise ValueError."""
    expect(submission.call("replicas", 100, [], 8, 20, 2)).raises(ValueError)
    expect(submission.call("replicas", 100, [50], 0, 20, 2)).raises(ValueError)
    expect(submission.call("replicas", 100, [50], -8, 20, 2)).raises(ValueError)
    expect(submission.call("replicas", -1, [50], 8, 20, 2)).raises(ValueError)
    expect(submission.call("replicas", 100, [50], 8, -1, 2)).raises(ValueError)
