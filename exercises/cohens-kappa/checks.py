# Expected values are exact fractions; oracle.py asks scikit-learn's cohen_kappa_score.
import math

TOLERANCE = 1e-9


def agree(submission, expect, first, second, wanted):
    """Compare one kappa."""
    expect(submission.call("cohens_kappa", first, second)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, [1, 1, 0, 0, 1], [1, 0, 0, 0, 1], 8 / 13)


def check_perfect_agreement(submission, expect):
    """Moderators who always agree get 1."""
    agree(submission, expect, ["spam", "ok", "hate"], ["spam", "ok", "hate"], 1.0)
    agree(submission, expect, [0, 0, 0, 1], [0, 0, 0, 1], 1.0)


def check_rare_class(submission, expect):
    """Agreement on a common class is worth little."""
    agree(submission, expect, [1] + [0] * 9, [0] * 9 + [1], -1 / 9)
    agree(submission, expect, [1, 1] + [0] * 18, [1, 0] + [0] * 18, 9 / 14)


def check_habits_differ(submission, expect):
    """Each moderator has chance habits of their own."""
    agree(submission, expect, [1, 1, 1, 0], [1, 0, 0, 0], 0.2)
    agree(submission, expect, [0, 0, 0, 1, 1], [1, 1, 1, 1, 1], 0.0)


def check_several_classes(submission, expect):
    """There may be more than two classes, and a class that only one side used."""
    first = ["hate", "spam", "ok", "ok", "spam", "ok"]
    second = ["hate", "ok", "ok", "ok", "spam", "spam"]
    agree(submission, expect, first, second, 5 / 11)
    agree(submission, expect, ["a", "b", "c", "a"], ["a", "b", "b", "d"], 4 / 12)


def check_less_than_chance(submission, expect):
    """Moderators who agree less than chance get a negative value."""
    agree(submission, expect, [1, 0], [0, 1], -1.0)
    agree(submission, expect, [1, 1, 0, 0, 0], [0, 0, 1, 1, 0], -2 / 3)


def check_nothing_in_common(submission, expect):
    """Moderators who share no class get 0: chance would not have helped them."""
    agree(submission, expect, ["a", "a"], ["b", "b"], 0.0)
    agree(submission, expect, ["a", "b"], ["c", "d"], 0.0)


def check_single_class(submission, expect):
    """When both used one and the same class throughout, there is no kappa."""
    agree(submission, expect, [0, 0, 0], [0, 0, 0], math.nan)
    agree(submission, expect, ["ok"], ["ok"], math.nan)


def check_senseless_input_is_refused(submission, expect):
    """Lists of different lengths and empty lists raise ValueError."""
    expect(submission.call("cohens_kappa", [1, 0, 1], [1, 0])).raises(ValueError)
    expect(submission.call("cohens_kappa", [1, 0], [1, 0, 1])).raises(ValueError)
    expect(submission.call("cohens_kappa", [], [])).raises(ValueError)
