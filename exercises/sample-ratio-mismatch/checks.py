# Expected values come from scipy's chisquare with the planned sizes as expected frequencies.
ABSOLUTE, RELATIVE = 1e-12, 1e-9


def agree(submission, expect, arguments, statistic, p_value, mismatch, **options):
    """Compare the two numbers, then the decision; a list will do for a tuple."""
    result = list(submission.call("srm_test", *arguments, **options).value)
    expect(result[:2]).close([statistic, p_value], abs=ABSOLUTE, rel=RELATIVE)
    expect(result[2]).equal(mismatch)


def check_worked_example(submission, expect):
    """The two examples of the task come out."""
    agree(submission, expect, [90_100, 9_900, 0.1], 1.1111111111111112, 0.29184054514378543, False)
    agree(submission, expect, [50_600, 49_400], 14.4, 0.00014780231033445398, True)


def check_sizes_as_planned(submission, expect):
    """Sizes exactly as planned give 0 and a p-value of 1."""
    agree(submission, expect, [500, 500], 0.0, 1.0, False)
    agree(submission, expect, [500, 500], 0.0, 1.0, False, alpha=1.0)
    agree(submission, expect, [12_000, 4_000, 0.25], 0.0, 1.0, False)


def check_more_users_same_shares(submission, expect):
    """The same shares mean more the more users there are."""
    agree(submission, expect, [506, 494], 0.144, 0.7043364134884518, False)
    agree(submission, expect, [5_060, 4_940], 1.44, 0.23013934044341314, False)


def check_uneven_plan(submission, expect):
    """The planned share belongs to the treatment, and need not be a half."""
    agree(submission, expect, [89_500, 10_500, 0.1], 27.77777777777778, 1.3608022911357298e-07, True)
    agree(submission, expect, [3_000, 7_200, 0.7], 1.6806722689075806, 0.19483514774304428, False)


def check_small_share_large_test(submission, expect):
    """In a large experiment half a percent can be a mismatch, in a small one five percent are none."""
    agree(submission, expect, [2_000_000, 2_009_000], 20.204539785482662, 6.958759551178636e-06, True)
    agree(submission, expect, [1_000, 900], 5.2631578947368425, 0.021781462791119595, False)


def check_strict_level(submission, expect):
    """The level is 0.001 unless you say otherwise."""
    arguments = [100_000, 98_600], 9.86908358509567, 0.0016807920543450412
    agree(submission, expect, *arguments, False)
    agree(submission, expect, *arguments, True, alpha=0.01)


def check_few_or_missing_users(submission, expect):
    """Small groups and an empty one are tested like all others."""
    agree(submission, expect, [1, 1, 0.9], 3.555555555555557, 0.05934643879191993, False)
    agree(submission, expect, [10, 0], 10.0, 0.001565402258002549, False)
    agree(submission, expect, [0, 7, 0.8], 1.7499999999999993, 0.1858767323658722, False)


def check_senseless_input_is_refused(submission, expect):
    """No users, negative counts and an impossible share raise ValueError."""
    for counts in ((0, 0), (-1, 10), (10, -1)):
        expect(submission.call("srm_test", *counts)).raises(ValueError)
    for share in (0.0, 1.0, 50):
        expect(submission.call("srm_test", 500, 500, share)).raises(ValueError)
