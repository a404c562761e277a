"""Your training part runs right up to the test part, whatever the gap.

On the day you train, the labels of the newest rows are not known yet. Training on them here gives a
backtest that production cannot repeat.

Fails: check_worked_example, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size
    return [(list(range(s)), list(range(s, s + test_size))) for s in range(first, n, test_size)]
