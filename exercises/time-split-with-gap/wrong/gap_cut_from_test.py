"""You take the gap off the front of the test part.

The test parts shrink and training still ends where it did, so a longer gap only means fewer test
rows. The gap belongs to the end of the training part.

Fails: check_worked_example, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size
    return [(list(range(s)), list(range(s + gap, s + test_size))) for s in range(first, n, test_size)]
