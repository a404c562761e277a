"""Your gap is one row short.

Counting from the last training row to the first test row gives gap + 1, so it is easy to be off by
one here. The rows that belong to neither part have to number exactly `gap`.

Fails: check_worked_example, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size
    return [
        (list(range(s - max(gap - 1, 0))), list(range(s, s + test_size))) for s in range(first, n, test_size)
    ]
