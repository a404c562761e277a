"""You refuse data that leaves exactly one training row.

The limit is an empty training part; one row is little, but it is allowed. Look at the comparison in
your check.

Fails: check_one_split, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    first = n - k * test_size
    if first - gap <= 1:
        raise ValueError("nothing to train on")
    return [(list(range(s - gap)), list(range(s, s + test_size))) for s in range(first, n, test_size)]
