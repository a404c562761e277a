"""You leave the gap after the test part instead of before it.

The rows after a test part are the future; nobody trains on them anyway. What has to be kept apart
is the end of training and the start of testing.

Fails: check_worked_example, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size - gap
    return [(list(range(s)), list(range(s, s + test_size))) for s in range(first, n - gap, test_size)]
