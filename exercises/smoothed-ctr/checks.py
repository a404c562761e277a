# Expected values come from scipy.stats.beta(alpha + clicks, beta + impressions - clicks).mean().
TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """Both ads of the task come out, and one with another prior."""
    expect(submission.call("smoothed_ctr", 3, 10, 2, 98)).close(1 / 22, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 300, 1000, 2, 98)).close(151 / 550, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 7, 40, 1.5, 28.5)).close(17 / 140, abs=TOLERANCE)


def check_no_impressions(submission, expect):
    """Without impressions the prior's mean is all there is."""
    expect(submission.call("smoothed_ctr", 0, 0, 2, 98)).close(0.02, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 0, 0, 0.25, 0.75)).close(0.25, abs=TOLERANCE)


def check_one_impression(submission, expect):
    """One impression moves the rate a little, whether it was clicked or not."""
    expect(submission.call("smoothed_ctr", 1, 1, 2, 98)).close(3 / 101, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 0, 1, 2, 98)).close(2 / 101, abs=TOLERANCE)


def check_ends(submission, expect):
    """With no click at all, or only clicks, the rate stays inside (0, 1)."""
    expect(submission.call("smoothed_ctr", 0, 500, 2, 98)).close(1 / 300, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 500, 500, 2, 98)).close(251 / 300, abs=TOLERANCE)


def check_weak_and_strong_priors(submission, expect):
    """Imaginary clicks below 1 are fine, and many impressions outweigh any prior."""
    expect(submission.call("smoothed_ctr", 1, 4, 0.5, 0.5)).close(0.3, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 0, 3, 0.5, 4.5)).close(0.0625, abs=TOLERANCE)
    expect(submission.call("smoothed_ctr", 30_000_000, 1_000_000_000, 20, 980)).close(
        0.02999999000001, abs=TOLERANCE
    )


def check_impossible_input_is_refused(submission, expect):
    """A prior of 0 or less and impossible counts raise ValueError."""
    expect(submission.call("smoothed_ctr", 1, 10, 0, 98)).raises(ValueError)
    expect(submission.call("smoothed_ctr", 1, 10, 2, 0)).raises(ValueError)
    expect(submission.call("smoothed_ctr", 1, 10, -0.5, 98)).raises(ValueError)
    expect(submission.call("smoothed_ctr", 11, 10, 2, 98)).raises(ValueError)
    expect(submission.call("smoothed_ctr", -1, 10, 2, 98)).raises(ValueError)
