# Expected values come from sklearn.metrics.precision_recall_fscore_support(average="binary", zero_division=0).
TOLERANCE = 1e-9
LABELS = [1, 0, 1, 1, 0]
SCORES = [0.9, 0.8, 0.6, 0.3, 0.1]


def agree(submission, expect, arguments, wanted):
    """Compare one triple; a list will do for a tuple."""
    expect(list(submission.call("precision_recall_f", *arguments).value)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """Both thresholds of the task come out, and a third one."""
    agree(submission, expect, (LABELS, SCORES, 0.6), [2 / 3, 2 / 3, 2 / 3])
    agree(submission, expect, (LABELS, SCORES, 0.85), [1.0, 1 / 3, 0.5])
    agree(submission, expect, (LABELS, SCORES, 0.85, 2), [1.0, 1 / 3, 5 / 13])
    agree(submission, expect, (LABELS, SCORES, 0.2), [0.75, 1.0, 6 / 7])


def check_threshold_is_flagged(submission, expect):
    """A score of exactly the threshold is flagged, also where many are equal."""
    agree(submission, expect, ([1, 1, 0, 0], [0.7, 0.5, 0.5, 0.2], 0.5), [2 / 3, 1.0, 0.8])
    agree(submission, expect, ([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5], 0.5), [0.5, 1.0, 2 / 3])
    agree(submission, expect, ([1], [0.0], 0.0), [1.0, 1.0, 1.0])


def check_only_class_one_counts(submission, expect):
    """Many negatives that are rightly left alone change nothing."""
    labels, scores = [1, 1, 0, 1], [0.9, 0.8, 0.7, 0.1]
    agree(submission, expect, (labels, scores, 0.5), [2 / 3, 2 / 3, 2 / 3])
    agree(submission, expect, (labels + [0] * 96, scores + [0.2] * 96, 0.5), [2 / 3, 2 / 3, 2 / 3])


def check_precision_is_not_recall(submission, expect):
    """Flagged negatives cost precision, missed positives cost recall."""
    agree(submission, expect, ([1, 0, 0, 0], [0.9, 0.8, 0.7, 0.6], 0.5), [0.25, 1.0, 0.4])
    agree(submission, expect, ([1, 1, 1, 1], [0.9, 0.3, 0.2, 0.1], 0.5), [1.0, 0.25, 0.4])


def check_beta_weighs_recall(submission, expect):
    """A beta above 1 leans toward recall, one below 1 toward precision."""
    few = ([1, 1, 1, 1], [0.9, 0.3, 0.2, 0.1], 0.5)  # precision 1, recall 1/4
    agree(submission, expect, (*few, 2), [1.0, 0.25, 5 / 17])
    agree(submission, expect, (*few, 0.5), [1.0, 0.25, 5 / 8])
    agree(submission, expect, (*few, 3), [1.0, 0.25, 10 / 37])
    many = ([1, 0, 0, 0], [0.9, 0.8, 0.7, 0.6], 0.5)  # precision 1/4, recall 1
    agree(submission, expect, (*many, 2), [0.25, 1.0, 5 / 8])


def check_nothing_flagged(submission, expect):
    """With nothing flagged, or nothing rightly flagged, all three are 0."""
    agree(submission, expect, ([1, 0, 1], [0.4, 0.3, 0.2], 0.5), [0.0, 0.0, 0.0])
    agree(submission, expect, ([0, 0, 1], [0.9, 0.8, 0.2], 0.5), [0.0, 0.0, 0.0])


def check_no_positives(submission, expect):
    """Without positives, or without cases at all, all three are 0."""
    agree(submission, expect, ([0, 0], [0.9, 0.1], 0.5), [0.0, 0.0, 0.0])
    agree(submission, expect, ([0, 0], [0.2, 0.1], 0.5), [0.0, 0.0, 0.0])
    agree(submission, expect, ([], [], 0.5), [0.0, 0.0, 0.0])


def check_impossible_input_is_refused(submission, expect):
    """A beta of 0 or less and lists of different lengths raise ValueError."""
    expect(submission.call("precision_recall_f", LABELS, SCORES, 0.5, 0)).raises(ValueError)
    expect(submission.call("precision_recall_f", LABELS, SCORES, 0.5, -1)).raises(ValueError)
    expect(submission.call("precision_recall_f", LABELS, SCORES[:4], 0.5)).raises(ValueError)
    expect(submission.call("precision_recall_f", LABELS[:4], SCORES, 0.5)).raises(ValueError)
