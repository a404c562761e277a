# Expected values come from scikit-learn's precision_recall_curve, without the point that it appends.
TOLERANCE = 1e-9
SCORES = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]


def agree(submission, expect, labels, target, wanted, scores=None):
    """Compare the answer for labels in falling order of their scores."""
    result = submission.call("recall_at_precision", labels, scores or SCORES[: len(labels)], target)
    expect(result).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, for more than one target."""
    agree(submission, expect, [1, 0, 0, 1, 1, 0, 0, 0, 0, 1], 0.6, (3 / 4, 0.6))
    agree(submission, expect, [1, 0, 0, 1, 1, 0, 0, 0, 0, 1], 0.4, (1.0, 0.1))


def check_perfect_order(submission, expect):
    """When all positives stand above all negatives, every target is reached in full."""
    agree(submission, expect, [1, 1, 0, 0], 1.0, (1.0, 0.9))
    agree(submission, expect, [1, 1, 1], 0.9, (1.0, 0.8))
    agree(submission, expect, [1], 1.0, (1.0, 0.95))


def check_precision_may_recover(submission, expect):
    """A dip below the target does not end the search."""
    agree(submission, expect, [1, 0, 1, 1, 0, 0, 1, 0], 0.75, (3 / 4, 0.7))
    agree(submission, expect, [0, 1, 1, 1], 0.75, (1.0, 0.7))
    agree(submission, expect, [0, 0, 1, 1, 1, 1], 0.5, (1.0, 0.5))


def check_target_reached_exactly(submission, expect):
    """A precision equal to the target is enough."""
    agree(submission, expect, [1, 0, 1, 0], 2 / 3, (1.0, 0.8))
    agree(submission, expect, [0, 1], 0.5, (1.0, 0.9))


def check_high_targets_cost_recall(submission, expect):
    """A higher target leaves less recall."""
    agree(submission, expect, [1, 0, 1, 1, 0, 0, 1, 0], 0.99, (1 / 4, 0.95))
    agree(submission, expect, [1, 1, 0, 1, 0, 0, 0, 1], 0.8, (1 / 2, 0.9))


def check_unreachable_target(submission, expect):
    """A target that no threshold reaches gives None, not a recall of 0."""
    agree(submission, expect, [0, 1, 0, 1], 0.9, None)
    agree(submission, expect, [0, 0, 0, 1], 0.3, None)


def check_equal_scores_go_together(submission, expect):
    """Rows with the same score are flagged together, whatever their order in the list."""
    agree(submission, expect, [1, 0, 1], 0.9, None, scores=[0.5, 0.5, 0.5])
    agree(submission, expect, [1, 0, 1], 0.6, (1.0, 0.5), scores=[0.5, 0.5, 0.5])
    agree(submission, expect, [1, 1, 0, 0], 0.9, (0.5, 0.8), scores=[0.8, 0.4, 0.4, 0.1])
    agree(submission, expect, [0, 1, 1, 0], 0.9, (0.5, 0.8), scores=[0.4, 0.4, 0.8, 0.1])


def check_fewest_rows_for_the_same_recall(submission, expect):
    """Among thresholds with the same recall the highest is returned."""
    agree(submission, expect, [1, 1, 0, 0, 0], 0.4, (1.0, 0.9))
    agree(submission, expect, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0.01, (1.0, 0.95))


def check_rows_in_any_order(submission, expect):
    """The rows need not be sorted, and scores need not be probabilities."""
    agree(submission, expect, [0, 1, 0, 1, 1], 0.75, (1.0, -1.5), scores=[-7.0, 12.0, 3.0, -1.5, 40.0])


def check_impossible_input_is_refused(submission, expect):
    """A target outside (0, 1], no positive label, or unequal lengths raise ValueError."""
    for target in (0.0, -0.5, 1.01):
        expect(submission.call("recall_at_precision", [1, 0], [0.9, 0.1], target)).raises(ValueError)
    expect(submission.call("recall_at_precision", [0, 0], [0.9, 0.1], 0.5)).raises(ValueError)
    expect(submission.call("recall_at_precision", [], [], 0.5)).raises(ValueError)
    expect(submission.call("recall_at_precision", [1, 0], [0.9], 0.5)).raises(ValueError)
    expect(submission.call("recall_at_precision", [1, 0], [0.9, 0.5, 0.1], 0.5)).raises(ValueError)
