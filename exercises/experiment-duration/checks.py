# Expected sizes are statsmodels' normal_sample_size_one_tail at alpha / 2 with the unpooled standard deviation, rounded up.


def check_users_per_arm(submission, expect):
    """Users per arm at the usual 5 % and 80 %."""
    expect(submission.call("sample_size_per_arm", 0.1, 0.1)).equal(14_749)
    expect(submission.call("sample_size_per_arm", 0.5, 0.05)).equal(6272)
    expect(submission.call("sample_size_per_arm", 0.02, 0.01)).equal(7_729_569)
    expect(submission.call("sample_size_per_arm", 0.9, 0.05)).equal(551)


def check_small_lifts_are_expensive(submission, expect):
    """Half the lift needs about four times the users."""
    sizes = [submission.call("sample_size_per_arm", 0.04, lift).value for lift in (0.05, 0.025)]
    expect(sizes).equal([154_302, 610_008])


def check_large_lifts(submission, expect):
    """With a large lift the variance of the second rate matters as much as the first."""
    expect(submission.call("sample_size_per_arm", 0.01, 2)).equal(766)
    expect(submission.call("sample_size_per_arm", 0.4, 0.5)).equal(95)
    expect(submission.call("sample_size_per_arm", 0.5, 0.9)).equal(12)


def check_alpha_and_power(submission, expect):
    """A stricter test and a surer one need more users."""
    expect(submission.call("sample_size_per_arm", 0.1, 0.1, 0.01, 0.9)).equal(27_959)
    expect(submission.call("sample_size_per_arm", 0.2, 0.1, power=0.9)).equal(8711)
    expect(submission.call("sample_size_per_arm", 0.2, 0.1, alpha=0.1)).equal(5126)
    expect(submission.call("sample_size_per_arm", 0.2, 0.1, power=0.5)).equal(3185)


def check_days_in_whole_weeks(submission, expect):
    """A begun week is a whole one."""
    expect(submission.call("experiment_days", 0.2, 0.1, 1700, 0.5, 2)).equal(21)
    expect(submission.call("experiment_days", 0.2, 0.1, 1000, 1.0, 2)).equal(14)
    expect(submission.call("experiment_days", 0.2, 0.1, 1_000_000, 1, 2)).equal(7)


def check_exact_weeks(submission, expect):
    """Weeks that are filled to the last user are enough; one user a day fewer, and they are not."""
    # 6507 users per arm, seven arms: 45,549 in all.
    expect(submission.call("experiment_days", 0.2, 0.1, 6507, 1, 7)).equal(7)
    expect(submission.call("experiment_days", 0.2, 0.1, 6506, 1, 7)).equal(14)
    expect(submission.call("experiment_days", 0.2, 0.1, 13_014, 0.25, 7)).equal(14)


def check_share_and_arms(submission, expect):
    """Less traffic and more arms take longer."""
    expect(submission.call("experiment_days", 0.1, 0.1, 4000, 0.1, 2)).equal(77)
    expect(submission.call("experiment_days", 0.1, 0.1, 4000, 0.5, 4)).equal(35)
    expect(submission.call("experiment_days", 0.02, 0.01, 1_000_000, 0.1, 2)).equal(161)


def check_rates_that_are_none(submission, expect):
    """Both rates must lie strictly between 0 and 1, and the lift above 0."""
    for baseline, lift in (
        (0.0, 0.1),
        (1.0, 0.1),
        (0.5, 1.0),
        (0.6, 0.8),
        (0.1, 0.0),
        (0.1, -0.1),
        (-0.1, 0.1),
        (-0.1, -3.0),
    ):
        expect(submission.call("sample_size_per_arm", baseline, lift)).raises(ValueError)
    expect(submission.call("experiment_days", 0.5, 1.0, 1000, 0.5, 2)).raises(ValueError)


def check_impossible_plans_are_refused(submission, expect):
    """No users, no share of them, more than all of them, or a single arm raise ValueError."""
    expect(submission.call("experiment_days", 0.2, 0.1, 0, 0.5, 2)).raises(ValueError)
    expect(submission.call("experiment_days", 0.2, 0.1, 1000, 0.0, 2)).raises(ValueError)
    expect(submission.call("experiment_days", 0.2, 0.1, 1000, 1.01, 2)).raises(ValueError)
    expect(submission.call("experiment_days", 0.2, 0.1, 1000, 50, 2)).raises(ValueError)
    expect(submission.call("experiment_days", 0.2, 0.1, 1000, 0.5, 1)).raises(ValueError)
    # The least that is allowed: one user a day, and 12 needed in each of two arms.
    expect(submission.call("experiment_days", 0.5, 0.9, 1, 1, 2)).equal(28)
