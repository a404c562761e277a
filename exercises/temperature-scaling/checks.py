# Expected temperatures: closed forms where one kind of row occurs, else the root of the slope by scipy's brentq.
import math

EXACT = 1e-9
FITTED = 1e-3
OVER = [[math.log(9), 0.0]] * 4  # says 0.9
MIXED = [
    [3.0, 1.0, 0.0],
    [0.5, 2.5, -1.0],
    [4.0, 3.0, 3.5],
    [-2.0, 0.0, 1.5],
    [6.0, 0.0, 1.0],
    [1.0, 1.0, 0.0],
]
MIXED_LABELS = [0, 1, 2, 2, 1, 0]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("softmax", [math.log(9), 0.0], 1)).close([0.9, 0.1], abs=EXACT)
    expect(submission.call("softmax", [math.log(9), 0.0], 2)).close([0.75, 0.25], abs=EXACT)
    expect(submission.call("fit_temperature", OVER, [0, 0, 0, 1])).close(2.0, abs=FITTED)


def check_softmax_divides_the_logits(submission, expect):
    """A high temperature evens the probabilities out, a low one sharpens them."""
    row = [2.0, 1.0, -1.0]
    for temperature in (1, 4, 0.5):
        weights = [math.exp(logit / temperature) for logit in row]
        expected = [weight / sum(weights) for weight in weights]
        expect(submission.call("softmax", row, temperature)).close(expected, abs=EXACT)
    expect(submission.call("softmax", [3.0], 7)).close([1.0], abs=EXACT)
    expect(submission.call("softmax", [5.0, 5.0], 0.1)).close([0.5, 0.5], abs=EXACT)


def check_large_logits(submission, expect):
    """Large logits neither overflow nor hide an unlikely label."""
    expect(submission.call("softmax", [1000.0, 0.0], 1)).close([1.0, 0.0], abs=EXACT)
    expect(submission.call("softmax", [-1000.0, -1000.0 - math.log(3)], 1)).close([0.75, 0.25], abs=EXACT)
    expect(submission.call("nll", [[2000.0, 0.0]], [1], 1)).close(2000.0, abs=EXACT)
    expect(submission.call("nll", [[2000.0, 0.0]], [1], 4)).close(500.0, abs=EXACT)


def check_nll_is_a_mean(submission, expect):
    """The loss is the mean over the examples, in natural logarithms."""
    expect(submission.call("nll", OVER, [0, 0, 0, 1], 1)).close(
        -math.log(0.9 * 0.9 * 0.9 * 0.1) / 4, abs=EXACT
    )
    expect(submission.call("nll", OVER, [0, 0, 0, 1], 2)).close(-math.log(0.75**3 * 0.25) / 4, abs=EXACT)
    expect(submission.call("nll", [[0.0, 0.0, 0.0]], [2], 3)).close(math.log(3), abs=EXACT)


def check_best_temperature(submission, expect):
    """The fitted temperature makes the loss smallest: above 1, at 1 and below 1."""
    fit = "fit_temperature"
    calibrated = [[0.0, math.log(3)]] * 4
    expect(submission.call(fit, calibrated, [1, 1, 0, 1])).close(1.0, abs=FITTED)
    too_shy = [[0.5, 0.0]] * 10
    expect(submission.call(fit, too_shy, [0] * 9 + [1])).close(0.5 / math.log(9), abs=FITTED)
    expect(submission.call(fit, MIXED, MIXED_LABELS)).close(4.210589284698768, abs=FITTED)
    # Adding the same number to all logits of a row changes nothing.
    moved = [[logit + 500 for logit in row] for row in MIXED]
    expect(submission.call(fit, moved, MIXED_LABELS)).close(4.210589284698768, abs=FITTED)


def check_ends_of_the_interval(submission, expect):
    """Where no minimum lies inside, an end is the answer; where all are equal, 1 is."""
    fit = "fit_temperature"
    expect(submission.call(fit, [[0.25, 0.0], [0.0, 0.5]], [0, 1])).close(0.05, abs=FITTED)
    expect(submission.call(fit, [[1.0, 0.0]], [1])).close(20.0, abs=FITTED)
    expect(submission.call(fit, [[1.0, 0.0]] * 2, [0, 1])).close(20.0, abs=FITTED)
    expect(submission.call(fit, [[3.0, 3.0], [0.0, 0.0]], [0, 1])).close(1.0, abs=FITTED)


def check_impossible_input_is_refused(submission, expect):
    """A senseless temperature, no rows, or labels that do not fit raise ValueError."""
    for temperature in (0, -1.0, math.nan):
        expect(submission.call("softmax", [1.0, 0.0], temperature)).raises(ValueError)
        expect(submission.call("nll", OVER, [0, 0, 0, 1], temperature)).raises(ValueError)
    expect(submission.call("nll", [], [], 1)).raises(ValueError)
    expect(submission.call("fit_temperature", [], [])).raises(ValueError)
    for labels in ([0, 0, 0], [0, 0, 0, 2], [0, 0, 0, -1]):
        expect(submission.call("nll", OVER, labels, 1)).raises(ValueError)
        expect(submission.call("fit_temperature", OVER, labels)).raises(ValueError)
