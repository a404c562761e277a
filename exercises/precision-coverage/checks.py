# Expected thresholds come from scikit-learn's precision_recall_curve, one call per category.
TOLERANCE = 1e-9
BUG = [("bug", 0.9, 1), ("bug", 0.8, 0), ("bug", 0.6, 1), ("bug", 0.5, 1), ("bug", 0.2, 0)]
STYLE = [("style", 0.9, 1), ("style", 0.7, 0), ("style", 0.4, 0)]


def picked(submission, expect, validation, target, wanted, **at_least):
    """Compare the picked thresholds."""
    expect(submission.call("pick_thresholds", validation, target, **at_least)).close(wanted, abs=TOLERANCE)


def measured(submission, expect, findings, thresholds, wanted):
    """Compare precision and coverage."""
    expect(submission.call("precision_and_coverage", findings, thresholds)).close(wanted, abs=TOLERANCE)


def one(*pairs):
    """Findings of one category from (score, useful)."""
    return [("bug", score, useful) for score, useful in pairs]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    picked(submission, expect, BUG + STYLE, 0.75, {"bug": 0.5, "style": None}, at_least=2)
    new = [("bug", 0.7, 1), ("bug", 0.5, 0), ("bug", 0.3, 1), ("style", 0.95, 1), ("docs", 0.9, 0)]
    measured(submission, expect, new, {"bug": 0.5, "style": None}, (1 / 2, 2 / 5))


def check_lowest_threshold_that_keeps_the_promise(submission, expect):
    """The threshold is as low as the target allows, also beyond a dip."""
    picked(submission, expect, BUG, 0.6, {"bug": 0.2})
    picked(submission, expect, one((0.9, 1), (0.8, 1), (0.7, 0)), 0.9, {"bug": 0.8})
    picked(submission, expect, one((0.7, 1), (0.9, 0), (0.6, 1), (0.8, 1)), 0.75, {"bug": 0.6})
    picked(submission, expect, one((0.9, 1), (0.4, 0)), 0.5, {"bug": 0.4})
    picked(submission, expect, one((0.9, 1), (0.4, 0)), 1.0, {"bug": 0.9})


def check_each_category_on_its_own(submission, expect):
    """One category's false alarms do not move the threshold of another."""
    mixed = [("a", 0.9, 0), ("b", 0.8, 1), ("a", 0.7, 1), ("b", 0.6, 1), ("a", 0.5, 0), ("c", 0.1, 1)]
    picked(submission, expect, mixed, 0.9, {"a": None, "b": 0.6, "c": 0.1})
    picked(submission, expect, mixed, 0.5, {"a": 0.7, "b": 0.6, "c": 0.1})
    picked(submission, expect, [], 0.5, {})


def check_suppressed_category(submission, expect):
    """A category that misses the target at every threshold is None."""
    picked(submission, expect, one((0.9, 0), (0.8, 1), (0.7, 0)), 0.6, {"bug": None})
    picked(submission, expect, one((0.9, 0)), 0.01, {"bug": None})


def check_equal_scores_go_together(submission, expect):
    """Findings with the same score are shown together."""
    picked(submission, expect, one((0.5, 0), (0.5, 1), (0.5, 1)), 0.9, {"bug": None})
    picked(submission, expect, one((0.9, 1), (0.5, 1), (0.5, 0)), 0.9, {"bug": 0.9})
    picked(submission, expect, one((0.5, 1), (0.5, 0), (0.2, 1)), 0.6, {"bug": 0.2})


def check_enough_findings_to_trust(submission, expect):
    """A threshold counts only when it shows at least so many findings."""
    lucky = one((0.9, 1), (0.8, 0), (0.7, 0))
    picked(submission, expect, lucky, 0.9, {"bug": 0.9})
    picked(submission, expect, lucky, 0.9, {"bug": None}, at_least=2)
    picked(submission, expect, one((0.9, 1), (0.8, 1), (0.7, 1), (0.6, 0)), 0.9, {"bug": 0.7}, at_least=3)
    picked(submission, expect, one((0.9, 1), (0.8, 1)), 0.9, {"bug": None}, at_least=3)


def check_shown_at_or_above(submission, expect):
    """A finding at the threshold is shown, and a threshold of 0 shows everything."""
    measured(submission, expect, one((0.5, 1), (0.49, 0)), {"bug": 0.5}, (1.0, 1 / 2))
    measured(submission, expect, one((0.0, 0), (0.3, 1)), {"bug": 0.0}, (1 / 2, 1.0))


def check_coverage_counts_all_findings(submission, expect):
    """Coverage is the share of all findings that is shown, whether useful or not."""
    measured(submission, expect, BUG + STYLE, {"bug": 0.5, "style": None}, (3 / 4, 4 / 8))
    measured(submission, expect, BUG, {"bug": 0.85}, (1.0, 1 / 5))


def check_hidden_categories(submission, expect):
    """Suppressed and unknown categories are not shown but stay in the denominator."""
    rows = [("bug", 0.9, 1), ("style", 1.0, 0), ("docs", 1.0, 0), ("docs", 0.2, 1)]
    measured(submission, expect, rows, {"bug": 0.5, "style": None}, (1.0, 1 / 4))


def check_precision_is_pooled(submission, expect):
    """Every shown finding weighs the same, whatever its category."""
    rows = [*one((0.9, 1), (0.8, 1), (0.7, 1)), ("style", 0.9, 0)]
    measured(submission, expect, rows, {"bug": 0.1, "style": 0.1}, (3 / 4, 1.0))


def check_nothing_shown(submission, expect):
    """When nothing is shown there is no precision."""
    measured(submission, expect, one((0.3, 1), (0.2, 0)), {"bug": 0.5}, (None, 0.0))
    measured(submission, expect, STYLE, {}, (None, 0.0))


def check_impossible_input_is_refused(submission, expect):
    """An impossible target or count, and coverage of nothing, raise ValueError."""
    for target in (0.0, -0.2, 1.5):
        expect(submission.call("pick_thresholds", BUG, target)).raises(ValueError)
    expect(submission.call("pick_thresholds", BUG, 0.5, at_least=0)).raises(ValueError)
    expect(submission.call("precision_and_coverage", [], {"bug": 0.5})).raises(ValueError)
