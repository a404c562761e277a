# Expected values are counted by hand; oracle.py takes the difference of two rolling windows of pandas.
TOLERANCE = 1e-9
NONE = (0, None)


def at(*rows, terminal="shop"):
    """Payments of one terminal from times; a time in a tuple is a fraud."""
    return [(terminal, row[0], True) if isinstance(row, tuple) else (terminal, row, False) for row in rows]


def agree(submission, expect, payments, delay, window, wanted):
    """Compare all pairs; lists will do."""
    outcome = submission.call("delayed_fraud_rate", payments, delay, window)
    expect([list(pair) for pair in outcome.value]).close([list(pair) for pair in wanted], abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    payments = at((0,), 4, (11,), 14, 21)
    agree(submission, expect, payments, 7, 10, [NONE, NONE, (2, 0.5), (2, 0.5), (2, 0.5)])


def check_young_labels_are_unknown(submission, expect):
    """A fraud younger than the delay is not seen."""
    agree(submission, expect, at((100,), 102, 106, 107), 7, 50, [NONE, NONE, NONE, (1, 1.0)])
    agree(submission, expect, at(100, (104,), 108), 7, 50, [NONE, NONE, (1, 0.0)])


def check_young_payments_do_not_count(submission, expect):
    """Payments without a label dilute nothing."""
    payments = at((0,), 1, 20, 21, 22, 23)
    agree(submission, expect, payments, 10, 30, [NONE, NONE, (2, 0.5), (2, 0.5), (2, 0.5), (2, 0.5)])


def check_window_keeps_its_length(submission, expect):
    """The window is shifted by the delay, not shortened by it."""
    agree(submission, expect, at((0,), 5, 20), 10, 10, [NONE, NONE, (1, 0.0)])
    agree(submission, expect, at((0,), 5, 20), 10, 11, [NONE, NONE, (2, 0.5)])
    agree(submission, expect, at((0,), 4, 10), 6, 5, [NONE, NONE, (2, 0.5)])


def check_ends_of_the_window(submission, expect):
    """A payment exactly one delay old counts, one that is older by the whole window does not."""
    agree(submission, expect, at((0,), 6, 7, 8), 7, 1, [NONE, NONE, (1, 1.0), NONE])
    agree(submission, expect, at((3,), 4, 13, 14), 5, 5, [NONE, NONE, (1, 0.0), NONE])
    agree(submission, expect, at((0,), 1, 2), 1, 1, [NONE, (1, 1.0), (1, 0.0)])


def check_old_frauds_leave(submission, expect):
    """A fraud leaves the window when it gets too old."""
    payments = at((0,), (2,), 6, 9, 12)
    agree(submission, expect, payments, 3, 5, [NONE, NONE, (2, 1.0), (2, 0.5), (2, 0.0)])


def check_terminals_are_separate(submission, expect):
    """Each terminal has a history of its own."""
    payments = [("a", 0, True), ("b", 1, False), ("a", 10, False), ("b", 11, True), ("c", 12, False)]
    agree(submission, expect, payments, 5, 20, [NONE, NONE, (1, 1.0), (1, 0.0), NONE])


def check_empty_window_has_no_rate(submission, expect):
    """Without a labeled payment there is no rate."""
    agree(submission, expect, at((5,)), 7, 10, [NONE])
    agree(submission, expect, at(0, (500,)), 7, 10, [NONE, NONE])
    agree(submission, expect, [], 7, 10, [])


def check_same_time(submission, expect):
    """Payments of the same time share one window, and enter another one together."""
    payments = at((0,), 0, (8,), 8, 8)
    agree(submission, expect, payments, 8, 4, [NONE, NONE, (2, 0.5), (2, 0.5), (2, 0.5)])
    agree(submission, expect, at((3,), (3,), 3, 5), 2, 9, [NONE, NONE, NONE, (3, 2 / 3)])


def check_any_order(submission, expect):
    """The input may be in any order, and the results follow it."""
    payments = at(21, (11,), 4, 14, (0,))
    agree(submission, expect, payments, 7, 10, [(2, 0.5), (2, 0.5), NONE, (2, 0.5), NONE])
    mixed = [("b", 30, False), ("a", 9, False), ("b", 20, True), ("a", 1, True), ("b", 25, False)]
    agree(submission, expect, mixed, 5, 8, [(2, 0.5), (1, 1.0), NONE, NONE, (1, 1.0)])


def check_senseless_settings_are_refused(submission, expect):
    """A delay or a window below 1 raises ValueError."""
    for delay, window in ((0, 10), (-1, 10), (7, 0), (7, -5)):
        expect(submission.call("delayed_fraud_rate", at((0,), 9), delay, window)).raises(ValueError)
