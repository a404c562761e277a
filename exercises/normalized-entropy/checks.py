# Expected values come from scikit-learn's log_loss: that of the model over that of the constant click rate.
import math

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out, and so does a sharper model."""
    expect(submission.call("normalized_entropy", [1, 0, 0, 0], [0.5, 0.25, 0.25, 0.0])).close(
        0.5639480910993908, abs=TOLERANCE
    )
    expect(submission.call("calibration_ratio", [1, 0, 0, 0], [0.5, 0.25, 0.25, 0.0])).close(
        1.0, abs=TOLERANCE
    )
    expect(submission.call("normalized_entropy", [1, 0, 0, 0], [0.7, 0.1, 0.1, 0.1])).close(
        0.2990905411790751, abs=TOLERANCE
    )


def check_constant_model_scores_one(submission, expect):
    """Who always answers the average click rate gets exactly 1."""
    for labels in ([1, 0], [1, 0, 0, 0], [1, 1, 1, 0], [1] + [0] * 99):
        rate = sum(labels) / len(labels)
        expect(submission.call("normalized_entropy", labels, [rate] * len(labels))).close(1.0, abs=TOLERANCE)


def check_worse_than_the_average_exceeds_one(submission, expect):
    """Predictions that are worse than the average click rate give more than 1."""
    expect(submission.call("normalized_entropy", [1, 0, 0, 0], [0.1, 0.4, 0.1, 0.3])).close(
        1.4561806280918699, abs=TOLERANCE
    )
    expect(submission.call("normalized_entropy", [1, 0], [0.001, 0.999])).close(
        9.965784284662087, abs=TOLERANCE
    )


def check_both_labels_cost(submission, expect):
    """Clicks and non-clicks both add to the loss."""
    expect(
        submission.call(
            "normalized_entropy",
            [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
            [0.3, 0.05, 0.1, 0.02, 0.2, 0.15, 0.01, 0.4, 0.25, 0.6],
        )
    ).close(0.6166787595709126, abs=TOLERANCE)
    expect(submission.call("normalized_entropy", [1, 1, 0, 1], [0.8, 0.6, 0.3, 0.9])).close(
        0.5317134479863864, abs=TOLERANCE
    )


def check_ratio_is_predicted_over_observed(submission, expect):
    """Too many predicted clicks give more than 1, too few less; the order of rows does not matter."""
    expect(submission.call("calibration_ratio", [1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5])).close(2.0, abs=TOLERANCE)
    expect(submission.call("calibration_ratio", [1, 1, 0, 1, 0], [0.2, 0.1, 0.4, 0.3, 0.5])).close(
        0.5, abs=TOLERANCE
    )
    expect(submission.call("calibration_ratio", [0, 0, 1], [0.0, 0.0, 0.0])).close(0.0, abs=TOLERANCE)


def check_certainty(submission, expect):
    """Being certain costs nothing when it comes true, and everything when it does not."""
    expect(submission.call("normalized_entropy", [1, 0, 0], [1.0, 0.0, 0.0])).close(0.0, abs=TOLERANCE)
    expect(submission.call("normalized_entropy", [1, 0, 0], [0.0, 0.5, 0.5])).equal(math.inf)
    expect(submission.call("normalized_entropy", [1, 0, 0], [0.5, 1.0, 0.5])).equal(math.inf)


def check_one_kind_of_label(submission, expect):
    """Without clicks both are undefined; with clicks only the ratio still exists."""
    expect(submission.call("normalized_entropy", [0, 0], [0.1, 0.2])).raises(ValueError)
    expect(submission.call("normalized_entropy", [1, 1], [0.9, 0.8])).raises(ValueError)
    expect(submission.call("calibration_ratio", [0, 0], [0.1, 0.2])).raises(ValueError)
    expect(submission.call("calibration_ratio", [1, 1], [0.9, 0.8])).close(0.85, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """Empty lists, different lengths, other labels and impossible probabilities raise ValueError."""
    for name in ("normalized_entropy", "calibration_ratio"):
        expect(submission.call(name, [], [])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5, 0.5, 0.5])).raises(ValueError)
        expect(submission.call(name, [1, -1, 1], [0.5, 0.5, 0.5])).raises(ValueError)
        for p in (-0.5, 1.5, math.nan):
            expect(submission.call(name, [1, 0], [p, 0.5])).raises(ValueError)
