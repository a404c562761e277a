"""You count the test parts from the front, so the newest rows are never tested.

The newest rows are the ones most like next week's traffic. Count back from the end, and let the
rows that do not divide evenly join the training side.

Fails: check_worked_example, check_no_gap, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_split, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    starts = [gap + test_size * (j + 1) for j in range(k)]
    return [(list(range(s - gap)), list(range(s, min(s + test_size, n)))) for s in starts]
