"""With too few rows you return splits whose training part is empty.

A range with an end below 1 is silently empty, so the error appears far away, inside the model's
fit. Check the shortest training part first.

Fails: check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    first = n - k * test_size
    return [(list(range(s - gap)), list(range(s, s + test_size))) for s in range(first, n, test_size)]
