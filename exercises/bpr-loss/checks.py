# Expected values come from scipy's log_expit and expit.
import math

TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("bpr_loss", [2, 0], [1, 1])).close(0.8132616875182228, abs=TOLERANCE)
    expect(submission.call("bpr_gradient", [2, 0], [1, 1])).close(
        [-0.13447071068499755, -0.36552928931500245], abs=TOLERANCE
    )


def check_one_pair(submission, expect):
    """A lead of the item taken makes the loss small, a deficit makes it large."""
    expect(submission.call("bpr_loss", [1.25], [0.75])).close(0.4740769841801067, abs=TOLERANCE)
    expect(submission.call("bpr_loss", [-3.0], [2.0])).close(5.006715348489118, abs=TOLERANCE)
    expect(submission.call("bpr_loss", [6.0], [-4.0])).close(4.539889921686465e-05, abs=TOLERANCE)


def check_only_the_gap_counts(submission, expect):
    """Equal scores cost ln 2, wherever they lie."""
    for score in (0.0, 7.5, -20.0):
        expect(submission.call("bpr_loss", [score], [score])).close(math.log(2), abs=TOLERANCE)
        expect(submission.call("bpr_gradient", [score], [score])).close([-0.5], abs=TOLERANCE)


def check_mean_over_the_pairs(submission, expect):
    """The loss is the mean over the pairs, first with first, second with second."""
    expect(submission.call("bpr_loss", [0.2, 1.5, -0.3, 4.0], [0.1, 2.5, -1.3, 0.0])).close(
        0.5722674907569566, abs=TOLERANCE
    )
    expect(submission.call("bpr_loss", [1.0] * 5, [0.0] * 5)).close(0.31326168751822286, abs=TOLERANCE)


def check_gradient_of_each_pair(submission, expect):
    """Pairs in the wrong order pull hard, pairs far in the right order hardly at all."""
    expect(submission.call("bpr_gradient", [5.0], [0.0])).close([-0.0066928509242848554], abs=TOLERANCE)
    expect(submission.call("bpr_gradient", [0.2, 1.5, -0.3, 4.0], [0.1, 2.5, -1.3, 0.0])).close(
        [-0.118755203130265, -0.18276464465750122, -0.06723535534249878, -0.00449655249052289],
        abs=TOLERANCE,
    )


def check_gradient_is_the_slope_of_the_loss(submission, expect):
    """A small step up in a positive score changes the loss by the gradient times the step."""
    positive, negative, step = [0.5, -1.0, 2.0], [1.0, 0.0, 0.5], 1e-4
    gradient = submission.call("bpr_gradient", positive, negative).value
    wrong = 0
    for t in range(3):
        up = [score + step * (place == t) for place, score in enumerate(positive)]
        down = [score - step * (place == t) for place, score in enumerate(positive)]
        rise = (
            submission.call("bpr_loss", up, negative).value
            - submission.call("bpr_loss", down, negative).value
        )
        wrong += abs(rise / (2 * step) - gradient[t]) > 1e-6
    expect.holds("no derivative differs from the slope of the loss", wrong, wrong == 0)


def check_far_scores_do_not_overflow(submission, expect):
    """Scores 2,000 apart give a number."""
    expect(submission.call("bpr_loss", [-1000.0], [1000.0])).close(2000.0, abs=TOLERANCE)
    expect(submission.call("bpr_loss", [1000.0], [-1000.0])).close(0.0, abs=TOLERANCE)
    expect(submission.call("bpr_gradient", [-1000.0], [1000.0])).close([-1.0], abs=TOLERANCE)
    expect(submission.call("bpr_gradient", [1000.0], [-1000.0])).close([0.0], abs=TOLERANCE)


def check_lists_that_do_not_pair_up_are_refused(submission, expect):
    """Empty lists, or lists of different lengths, raise ValueError."""
    for name in ("bpr_loss", "bpr_gradient"):
        expect(submission.call(name, [], [])).raises(ValueError)
        expect(submission.call(name, [1.0, 2.0], [0.5])).raises(ValueError)
        expect(submission.call(name, [1.0], [0.5, 0.25])).raises(ValueError)
