# Expected losses come from scipy's logsumexp over the corrected matrix, accidental hits set to minus infinity.
import math

TOLERANCE = 1e-9
SCORES = [[2, 1, 0], [0.2, 1.5, 0.3], [1, 0, 0.5]]


def check_worked_example(submission, expect):
    """The example of the task comes out, and so do three pairs."""
    two = [[math.log(4), 0.0], [0.0, 0.0]]
    expect(submission.call("in_batch_loss", two, ["a", "b"], [0.8, 0.1])).close(
        0.6081976621622466, abs=TOLERANCE
    )
    expect(submission.call("in_batch_loss", SCORES, ["a", "b", "c"], [0.7, 0.2, 0.1])).close(
        0.7079840049611036, abs=TOLERANCE
    )


def check_equal_probabilities_cancel(submission, expect):
    """Items of equal popularity need no correction."""
    for p in (0.25, 1.0, 1e-9):
        expect(submission.call("in_batch_loss", SCORES, ["a", "b", "c"], [p, p, p])).close(
            0.6804405647635582, abs=TOLERANCE
        )


def check_popular_items_are_not_pushed_down(submission, expect):
    """The more popular an item, the less its logit counts, for the clicked item too."""
    flat = [[0.0, 0.0], [0.0, 0.0]]
    expect(submission.call("in_batch_loss", flat, ["a", "b"], [0.5, 0.001])).close(
        3.109302051873769, abs=TOLERANCE
    )
    expect(submission.call("in_batch_loss", [[1.0, 0.0], [3.0, 0.0]], ["a", "b"], [0.9, 0.1])).close(
        1.3170833160374749, abs=TOLERANCE
    )
    # Scores of a perfect model, ln P(item | user), for two users who like the items 3:1 and 1:3.
    likely = [[math.log(0.75), math.log(0.25)], [math.log(0.25), math.log(0.75)]]
    expect(submission.call("in_batch_loss", likely, ["a", "b"], [0.6, 0.4])).close(
        0.3030679017851577, abs=TOLERANCE
    )


def check_one_user_is_one_row(submission, expect):
    """The softmax runs over the items of a user, not over the users of an item."""
    scores = [[1.0, 2.0, 3.0], [0.0, 0.0, 0.0], [-1.0, 4.0, 0.5]]
    expect(submission.call("in_batch_loss", scores, ["a", "b", "c"], [0.2, 0.2, 0.2])).close(
        2.3474959394124233, abs=TOLERANCE
    )


def check_accidental_hits_are_left_out(submission, expect):
    """Another pair with the same item is no negative."""
    expect(submission.call("in_batch_loss", SCORES, ["a", "b", "a"], [0.7, 0.2, 0.7])).close(
        0.7060123715372321, abs=TOLERANCE
    )
    four = [[1.0, 2.0, 0.5, -1.0], [0.0, 1.0, 2.0, 0.3], [0.2, 0.1, 0.0, 1.5], [2.0, 0.0, 1.0, 0.4]]
    expect(submission.call("in_batch_loss", four, ["x", "y", "y", "z"], [0.1, 0.5, 0.5, 0.02])).close(
        2.2733452875487012, abs=TOLERANCE
    )


def check_nothing_to_compare_with(submission, expect):
    """Without any negative the loss is 0."""
    expect(submission.call("in_batch_loss", [[-3.0]], ["a"], [0.01])).close(0.0, abs=TOLERANCE)
    expect(submission.call("in_batch_loss", [[1.0, 5.0], [2.0, 3.0]], ["a", "a"], [0.3, 0.3])).close(
        0.0, abs=TOLERANCE
    )


def check_far_scores_do_not_overflow(submission, expect):
    """Scores of ±1,000 give a number."""
    far = [[1000.0, 998.0], [1000.0, 1000.0]]
    expect(submission.call("in_batch_loss", far, ["a", "b"], [0.5, 0.25])).close(
        0.3225049371650357, abs=TOLERANCE
    )
    expect(
        submission.call("in_batch_loss", [[-1000.0, -999.0], [-998.0, -1000.0]], ["a", "b"], [0.5, 0.25])
    ).close(1.704196194860117, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """An empty batch, or a probability outside (0, 1], raises ValueError."""
    expect(submission.call("in_batch_loss", [], [], [])).raises(ValueError)
    for p in (0.0, -0.2, 1.5, math.nan):
        expect(submission.call("in_batch_loss", [[1.0, 0.0], [0.0, 1.0]], ["a", "b"], [0.5, p])).raises(
            ValueError
        )
