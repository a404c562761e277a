# Expected values come from statsmodels' proportion_confint(method="wilson").
TOLERANCE = 1e-9


def agree(submission, expect, arguments, low, high):
    """Compare both bounds; a list will do for a pair."""
    expect(list(submission.call("wilson_interval", *arguments).value)).close([low, high], abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, [8, 10], 0.49016247153664183, 0.9433178485456247)


def check_small_samples(submission, expect):
    """Small samples give wide intervals, pulled toward one half."""
    agree(submission, expect, [1, 20], 0.008881448800795402, 0.2361311934467421)
    agree(submission, expect, [12, 40], 0.1807484522974653, 0.45430018818144946)


def check_large_samples(submission, expect):
    """Large samples give narrow ones, around the observed share."""
    agree(submission, expect, [990, 1000], 0.9816905311296853, 0.9945592455544707)
    agree(submission, expect, [500_000, 1_000_000], 0.4990200198900048, 0.5009799801099952)


def check_none_and_all(submission, expect):
    """None or all of the sample still leaves an interval with a width."""
    agree(submission, expect, [0, 10], 0.0, 0.27753279986288926)
    agree(submission, expect, [10, 10], 0.7224672001371106, 1.0)
    agree(submission, expect, [0, 300], 0.0, 0.01264297122454604)


def check_single_case(submission, expect):
    """A single case rules out little."""
    agree(submission, expect, [0, 1], 0.0, 0.7934506856227627)
    agree(submission, expect, [1, 1], 0.2065493143772374, 1.0)


def check_no_cases(submission, expect):
    """Without a case every share is possible."""
    agree(submission, expect, [0, 0], 0.0, 1.0)
    agree(submission, expect, [0, 0, 0.5], 0.0, 1.0)


def check_other_confidence(submission, expect):
    """More confidence takes a wider interval."""
    agree(submission, expect, [3, 7, 0.9], 0.186443190363956, 0.7105229089864071)
    agree(submission, expect, [50, 100, 0.99], 0.3752796250448398, 0.6247203749551602)


def check_mirror(submission, expect):
    """Counting failures instead of successes mirrors the interval, and no bound leaves [0, 1]."""
    for successes, n in ((2, 9), (1, 30), (0, 4)):
        one = list(submission.call("wilson_interval", successes, n).value)
        other = list(submission.call("wilson_interval", n - successes, n).value)
        expect([one[0] + other[1], one[1] + other[0]]).close([1.0, 1.0], abs=TOLERANCE)
        outside = sum(not -TOLERANCE <= bound <= 1 + TOLERANCE for bound in one + other)
        expect.holds(f"no bound for {successes} of {n} lies outside [0, 1]", outside, outside == 0)


def check_senseless_input_is_refused(submission, expect):
    """More successes than cases, negative counts and an impossible confidence raise ValueError."""
    expect(submission.call("wilson_interval", 11, 10)).raises(ValueError)
    expect(submission.call("wilson_interval", 11, 10, 0.99)).raises(ValueError)
    expect(submission.call("wilson_interval", -1, 10)).raises(ValueError)
    expect(submission.call("wilson_interval", -1, 0)).raises(ValueError)
    expect(submission.call("wilson_interval", 0, -1)).raises(ValueError)
    for confidence in (0.0, 1.0, 95):
        expect(submission.call("wilson_interval", 8, 10, confidence)).raises(ValueError)
    for confidence in (1.0, 1.5):
        expect(submission.call("wilson_interval", 0, 0, confidence)).raises(ValueError)
