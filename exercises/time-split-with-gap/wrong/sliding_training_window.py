"""Your training parts all have the same length: the oldest rows fall out as the window moves.

That is a fair design when old data misleads, and you should name it in the interview. The task asks
for the growing window, which starts at row 0 every time.

Fails: check_worked_example, check_no_gap, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    first = n - k * test_size
    length = first - gap
    return [
        (list(range(s - gap - length, s - gap)), list(range(s, s + test_size)))
        for s in range(first, n, test_size)
    ]
