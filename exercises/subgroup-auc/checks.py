# Expected values are exact fractions; oracle.py asks scikit-learn's roc_auc_score for each slice.
import math

TOLERANCE = 1e-9


def aucs(overall, subgroup, bpsn, bnsp):
    """The expected dictionary."""
    return {"overall": overall, "subgroup": subgroup, "bpsn": bpsn, "bnsp": bnsp}


def agree(submission, expect, group, background, wanted):
    """Compare all four; group and background are (toxic scores, harmless scores)."""
    rows = [
        (label, score, inside)
        for inside, part in ((True, group), (False, background))
        for label, side in ((1, part[0]), (0, part[1]))
        for score in side
    ]
    columns = [list(column) for column in zip(*rows, strict=True)] if rows else [[], [], []]
    expect(submission.call("bias_aucs", *columns)).close(aucs(*wanted), abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, ([0.8], [0.5, 0.7]), ([0.6, 0.9], [0.1, 0.6]), (0.875, 1.0, 0.75, 1.0))


def check_rows_in_any_order(submission, expect):
    """Rows come in any order."""
    labels = [1, 0, 1, 0, 1, 0]
    scores = [0.9, 0.7, 0.6, 0.3, 0.55, 0.1]
    in_group = [True, True, False, False, False, False]
    outcome = submission.call("bias_aucs", labels, scores, in_group)
    expect(outcome).close(aucs(7 / 9, 1.0, 0.0, 1.0), abs=TOLERANCE)


def check_group_scored_too_high(submission, expect):
    """When the group scores too high, only BPSN falls among the three."""
    agree(submission, expect, ([0.95, 0.9], [0.8, 0.7]), ([0.6, 0.75], [0.1, 0.2]), (0.8125, 1.0, 0.25, 1.0))


def check_group_scored_too_low(submission, expect):
    """When the group scores too low, only BNSP falls among the three."""
    agree(submission, expect, ([0.3, 0.4], [0.1, 0.2]), ([0.8, 0.9], [0.5, 0.35]), (0.8125, 1.0, 1.0, 0.25))


def check_group_in_disorder(submission, expect):
    """When the model cannot tell the group's comments apart, its own AUC falls."""
    agree(submission, expect, ([0.4, 0.6], [0.5, 0.7]), ([0.9], [0.1]), (6 / 9, 0.25, 1.0, 1.0))
    agree(submission, expect, ([0.2], [0.8]), ([0.9], [0.1]), (0.75, 0.0, 1.0, 1.0))


def check_equal_scores(submission, expect):
    """An equal score counts half."""
    agree(submission, expect, ([0.5], [0.5]), ([0.5], [0.5]), (0.5, 0.5, 0.5, 0.5))
    agree(submission, expect, ([0.7, 0.5], [0.5]), ([0.9, 0.5], [0.5, 0.5]), (0.75, 0.75, 0.75, 0.75))


def check_missing_side(submission, expect):
    """Where one side is empty, the AUC is None."""
    agree(submission, expect, ([], [0.4]), ([0.6, 0.3], [0.1]), (0.75, None, 0.5, None))
    agree(submission, expect, ([0.5], []), ([0.6], [0.1, 0.7]), (0.5, None, None, 0.5))
    agree(submission, expect, ([], []), ([0.6], [0.1]), (1.0, None, None, None))
    agree(submission, expect, ([0.6], [0.1]), ([], []), (1.0, 1.0, None, None))


def check_nothing_to_compare(submission, expect):
    """Without rows, or with one class only, everything is None."""
    agree(submission, expect, ([], []), ([], []), (None, None, None, None))
    agree(submission, expect, ([], [0.4]), ([], [0.6]), (None, None, None, None))


def check_scores_on_any_scale(submission, expect):
    """Only the order of the scores counts: logits do as well."""
    group, background = ([3.5], [-0.5, 2.0]), ([0.0, 40.0], [-300.0, 0.0])
    agree(submission, expect, group, background, (0.875, 1.0, 0.75, 1.0))


def check_senseless_input_is_refused(submission, expect):
    """Different lengths, other labels and scores of NaN raise ValueError."""
    expect(submission.call("bias_aucs", [1, 0], [0.5, 0.4], [True])).raises(ValueError)
    expect(submission.call("bias_aucs", [1, 0], [0.5], [True, False])).raises(ValueError)
    expect(submission.call("bias_aucs", [1], [0.5, 0.4], [True, False])).raises(ValueError)
    expect(submission.call("bias_aucs", [1, 2], [0.5, 0.4], [True, False])).raises(ValueError)
    expect(submission.call("bias_aucs", [1, -1], [0.5, 0.4], [True, False])).raises(ValueError)
    expect(submission.call("bias_aucs", [1, 0], [0.5, math.nan], [True, False])).raises(ValueError)
