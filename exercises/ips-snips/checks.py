# Expected values are fractions worked out by hand; numpy and statsmodels agree (oracle.py).
import math

TOLERANCE = 1e-9
ONES = [1, 1, 1]


def check_rows_are_weighted(submission, expect):
    """IPS weighs each row by target over logged and divides by the number of rows."""
    expect(submission.call("ips", [1, 0, 1], [1, 0.5, 0.25], ONES)).close(5 / 3, abs=TOLERANCE)
    expect(submission.call("ips", [1, 0, 1, 1], [0.5, 0.8, 0.2, 0.4], [0.25, 0.1, 0.8, 0.6])).close(
        1.5, abs=TOLERANCE
    )
    expect(submission.call("ips", [2.5], [0.5], [0.25])).close(1.25, abs=TOLERANCE)


def check_mean_with_weights(submission, expect):
    """SNIPS divides by the sum of the weights."""
    expect(submission.call("snips", [1, 0, 1], [1, 0.5, 0.25], ONES)).close(5 / 7, abs=TOLERANCE)
    # Weights 1/2, 1/8, 4, 3/2.
    expect(submission.call("snips", [1, 0, 1, 1], [0.5, 0.8, 0.2, 0.4], [0.25, 0.1, 0.8, 0.6])).close(
        48 / 49, abs=TOLERANCE
    )
    expect(submission.call("snips", [2.5], [0.5], [0.25])).close(2.5, abs=TOLERANCE)


def check_same_policy(submission, expect):
    """For the old policy itself, both are the plain mean of all rows."""
    rewards, logged = [0, 3, 0, 0, 1], [0.1, 0.2, 0.3, 0.4, 1]
    expect(submission.call("ips", rewards, logged, logged)).close(0.8, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, logged)).close(0.8, abs=TOLERANCE)


def check_weights_are_clipped(submission, expect):
    """Weights above the clip become the clip, in both sums."""
    rewards, logged, target = [1, 0, 1, 0], [0.5, 0.1, 0.1, 0.4], [0.5, 0.6, 0.4, 0.2]
    # Weights 1, 6, 4, 1/2; clipped at 3 they are 1, 3, 3, 1/2.
    expect(submission.call("ips", rewards, logged, target, clip=3)).close(1.0, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target, clip=3)).close(8 / 15, abs=TOLERANCE)
    expect(submission.call("ips", rewards, logged, target, clip=0.25)).close(0.125, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target, clip=0.25)).close(0.5, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target)).close(10 / 23, abs=TOLERANCE)
    expect(submission.call("ips", rewards, logged, target, clip=6)).close(1.25, abs=TOLERANCE)


def check_rewards_of_any_size(submission, expect):
    """Rewards may be large or negative; the clip does not touch them."""
    rewards, logged, target = [-8, 20, 0], [0.5, 0.25, 0.5], [0.5, 1, 0.25]
    expect(submission.call("ips", rewards, logged, target)).close(24, abs=TOLERANCE)
    expect(submission.call("ips", rewards, logged, target, clip=2)).close(32 / 3, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target, clip=2)).close(64 / 7, abs=TOLERANCE)
    expect(submission.call("snips", [-1, -1], [0.5, 0.1], [0.5, 0.9])).close(-1, abs=TOLERANCE)


def check_target_zero(submission, expect):
    """A row that the new policy would never show weighs nothing."""
    expect(submission.call("ips", [1, 1], [0.5, 0.5], [0, 0.25])).close(0.25, abs=TOLERANCE)
    expect(submission.call("snips", [1, 0, 1], [0.5, 0.5, 0.25], [0, 0.5, 0.25])).close(0.5, abs=TOLERANCE)
    expect(submission.call("ips", [1, 1], [0.5, 0.5], [0, 0])).close(0.0, abs=TOLERANCE)
    expect(submission.call("snips", [1, 1], [0.5, 0.5], [0, 0])).raises(ValueError)


def check_extreme_weights(submission, expect):
    """One rare row can push IPS above every reward, SNIPS never."""
    rewards, logged, target = [1] + [0] * 9, [0.001] + [0.5] * 9, [0.9] + [0.5] * 9
    expect(submission.call("ips", rewards, logged, target)).close(90, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target)).close(900 / 909, abs=TOLERANCE)
    expect(submission.call("ips", rewards, logged, target, clip=20)).close(2, abs=TOLERANCE)
    expect(submission.call("snips", rewards, logged, target, clip=20)).close(20 / 29, abs=TOLERANCE)


def check_propensity_zero_is_refused(submission, expect):
    """A logged probability of 0 raises ValueError, with or without a reward."""
    for name in ("ips", "snips"):
        expect(submission.call(name, [1, 1], [0.5, 0], [0.5, 0.5])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, 0.0], [0.5, 0.5], clip=10)).raises(ValueError)


def check_impossible_input_is_refused(submission, expect):
    """Other impossible probabilities, clips and lengths raise ValueError."""
    for name in ("ips", "snips"):
        expect(submission.call(name, [], [], [])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, 0.5], [0.5])).raises(ValueError)
        expect(submission.call(name, [1], [0.5, 0.5], [0.5, 0.5])).raises(ValueError)
        expect(submission.call(name, [1], [0.5], [0.5, 0.5])).raises(ValueError)
        for p, pi in ((-0.5, 0.5), (1.5, 0.5), (math.nan, 0.5), (0.5, -0.1), (0.5, 1.1), (0.5, math.nan)):
            expect(submission.call(name, [1, 0], [0.5, p], [0.5, pi])).raises(ValueError)
        for clip in (0, -1, math.nan):
            expect(submission.call(name, [1], [0.5], [0.5], clip=clip)).raises(ValueError)
