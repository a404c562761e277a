# Expected values are worked out by hand; scikit-learn's brier_score_loss and d2_brier_score agree.
import math

TOLERANCE = 1e-9


def check_mean_of_squares(submission, expect):
    """The score is the mean of the squared errors."""
    expect(submission.call("brier_score", [1, 0], [0.9, 0.2])).close(0.025, abs=TOLERANCE)
    expect(submission.call("brier_score", [1, 1, 0, 0, 0], [0.8, 0.4, 0.3, 0.0, 0.6])).close(
        0.17, abs=TOLERANCE
    )
    expect(submission.call("brier_score", [0], [0.35])).close(0.1225, abs=TOLERANCE)


def check_from_perfect_to_worst(submission, expect):
    """Perfect predictions score 0, the opposite 1, and a half always 0.25."""
    expect(submission.call("brier_score", [1, 0, 1], [1.0, 0.0, 1.0])).close(0.0, abs=TOLERANCE)
    expect(submission.call("brier_score", [1, 0, 1], [0.0, 1.0, 0.0])).close(1.0, abs=TOLERANCE)
    expect(submission.call("brier_score", [1, 0, 0, 0, 1], [0.5] * 5)).close(0.25, abs=TOLERANCE)


def check_one_class_has_a_score(submission, expect):
    """The score of a test set without positives, or without negatives, is an ordinary number."""
    expect(submission.call("brier_score", [0, 0, 0], [0.1, 0.2, 0.3])).close(
        0.04666666666666667, abs=TOLERANCE
    )
    expect(submission.call("brier_score", [1, 1], [0.7, 0.9])).close(0.05, abs=TOLERANCE)


def check_skill_against_the_base_rate(submission, expect):
    """The skill is the share of the base rate's error that is gone."""
    labels = [1, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    expect(
        submission.call("brier_skill_score", labels, [0.7, 0.1, 0.1, 0.1, 0.1, 0.1, 0.3, 0.1, 0.5, 0.1])
    ).close(0.6875, abs=TOLERANCE)
    expect(submission.call("brier_skill_score", [1, 1, 0, 0, 0], [0.8, 0.4, 0.3, 0.0, 0.6])).close(
        0.2916666666666667, abs=TOLERANCE
    )
    expect(submission.call("brier_skill_score", [1, 0], [0.9, 0.2])).close(0.9, abs=TOLERANCE)


def check_landmarks_of_skill(submission, expect):
    """1 is perfect, 0 is the base rate, and worse than the base rate is below 0."""
    labels = [1] + [0] * 9
    expect(submission.call("brier_skill_score", labels, [1.0] + [0.0] * 9)).close(1.0, abs=TOLERANCE)
    expect(submission.call("brier_skill_score", labels, [0.1] * 10)).close(0.0, abs=TOLERANCE)
    expect(submission.call("brier_skill_score", labels, [0.5] * 10)).close(-1.7777777777777777, abs=TOLERANCE)
    expect(submission.call("brier_skill_score", labels, [0.0] + [1.0] * 9)).close(
        -10.11111111111111, abs=TOLERANCE
    )


def check_rare_events(submission, expect):
    """For rare events the score is small and the skill tells the truth."""
    labels = [1] + [0] * 199
    expect(submission.call("brier_score", labels, [0.0] * 200)).close(0.005, abs=TOLERANCE)
    expect(submission.call("brier_skill_score", labels, [0.0] * 200)).close(
        -0.005025125628140614, abs=TOLERANCE
    )


def check_one_class_has_no_skill(submission, expect):
    """Without positives, or without negatives, the skill is undefined."""
    expect(submission.call("brier_skill_score", [0, 0, 0], [0.1, 0.2, 0.3])).raises(ValueError)
    expect(submission.call("brier_skill_score", [1, 1], [0.9, 0.8])).raises(ValueError)
    expect(submission.call("brier_skill_score", [1], [1.0])).raises(ValueError)


def check_impossible_input_is_refused(submission, expect):
    """Empty lists, different lengths and what is no probability raise ValueError."""
    for name in ("brier_score", "brier_skill_score"):
        expect(submission.call(name, [], [])).raises(ValueError)
        expect(submission.call(name, [1, 0, 0], [0.5, 0.5])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, 0.5, 0.5])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, 1.2])).raises(ValueError)
        expect(submission.call(name, [1, 0], [-0.1, 0.5])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, math.nan])).raises(ValueError)
