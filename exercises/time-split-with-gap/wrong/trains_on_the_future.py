"""You train on everything outside the test part, the rows after it included.

That is ordinary cross-validation with a gap. The model learns from next week how to predict this
week, and the backtest promises what no launch can keep. Training must end before testing begins.

Fails: check_worked_example, check_no_gap, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size
    return [
        (list(range(s - gap)) + list(range(s + test_size + gap, n)), list(range(s, s + test_size)))
        for s in range(first, n, test_size)
    ]
