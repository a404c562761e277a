"""You refuse a single split, as scikit-learn does.

One split is a plain hold-out: the newest rows, with a gap before them. The task allows it.

Fails: check_gap_shortens_training_only, check_one_split
"""


def time_splits(n, k, test_size, gap):
    if k < 2 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 2, test_size >= 1 and gap >= 0")
    first = n - k * test_size
    if first - gap < 1:
        raise ValueError("nothing to train on")
    return [(list(range(s - gap)), list(range(s, s + test_size))) for s in range(first, n, test_size)]
