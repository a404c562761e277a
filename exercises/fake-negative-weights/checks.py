# Expected weights are true probabilities over those of the stream, in exact fractions; gradients are made from them.
import math

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out, and so does an ad that is clicked by 1 in 10."""
    expect(submission.call("fake_negative_weights", [1, 0], [0.25, 0.25])).close(
        [1.25, 0.9375], abs=TOLERANCE
    )
    expect(submission.call("logit_gradients", [1, 0], [0.25, 0.25])).close([-0.9375, 0.234375], abs=TOLERANCE)
    expect(submission.call("fake_negative_weights", [0, 1], [0.1, 0.1])).close([0.99, 1.1], abs=TOLERANCE)


def check_weight_of_each_row(submission, expect):
    """Each row is weighted by its own probability."""
    expect(submission.call("fake_negative_weights", [1, 0, 0, 1], [0.9, 0.6, 0.01, 0.3])).close(
        [1.9, 0.64, 0.9999, 1.3], abs=TOLERANCE
    )


def check_gradient_of_each_row(submission, expect):
    """Positives pull the logit up, negatives push it down, by the weight times the error."""
    expect(submission.call("logit_gradients", [1, 0, 0, 1], [0.9, 0.6, 0.01, 0.3])).close(
        [-0.18999999999999995, 0.384, 0.009999000000000001, -0.91], abs=TOLERANCE
    )


def check_right_model_stays(submission, expect):
    """Where the model is right, the gradients of the stream add up to 0."""
    for impressions, clicks in ((4, 1), (10, 3), (1000, 1)):
        p = clicks / impressions
        labels = [0] * impressions + [1] * clicks
        rows = submission.call("logit_gradients", labels, [p] * len(labels)).value
        total = round(sum(rows), 9)
        expect.holds(f"{clicks} clicks of {impressions} leave p = {p} where it is", total, abs(total) <= 1e-9)


def check_wrong_model_moves(submission, expect):
    """Where the model says too much it is pushed down, where too little up."""
    labels = [0] * 10 + [1] * 3
    for p, direction in ((0.4, 1), (0.25, -1)):
        total = sum(submission.call("logit_gradients", labels, [p] * 13).value)
        sign = (total > 0) - (total < 0)
        expect.holds(f"at p = {p} the gradient has the sign {direction}", sign, sign == direction)


def check_certainty(submission, expect):
    """At 0 and 1 the formulas hold as they stand."""
    expect(submission.call("fake_negative_weights", [1, 0, 1, 0], [0.0, 0.0, 1.0, 1.0])).close(
        [1.0, 1.0, 2.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("logit_gradients", [1, 0, 1, 0], [0.0, 0.0, 1.0, 1.0])).close(
        [-1.0, 0.0, 0.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("fake_negative_weights", [], [])).equal([])
    expect(submission.call("logit_gradients", [], [])).equal([])


def check_impossible_rows_are_refused(submission, expect):
    """Other labels, impossible probabilities and lists of different lengths raise ValueError."""
    for name in ("fake_negative_weights", "logit_gradients"):
        for label in (2, -1):
            expect(submission.call(name, [1, label], [0.5, 0.5])).raises(ValueError)
        for p in (-0.5, 1.5, math.nan):
            expect(submission.call(name, [1, 0], [0.5, p])).raises(ValueError)
        expect(submission.call(name, [1, 0], [0.5])).raises(ValueError)
        expect(submission.call(name, [1], [0.5, 0.5])).raises(ValueError)
