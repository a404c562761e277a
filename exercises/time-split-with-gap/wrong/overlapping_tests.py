"""Your test parts move on by one row at a time and overlap.

The same row is then scored several times, so the k results are not k pieces of evidence: their
spread looks far too small. Move on by the size of a test part.

Fails: check_worked_example, check_no_gap, check_gap_shortens_training_only, check_newest_rows_are_tested, check_one_training_row_is_enough
"""


def time_splits(n, k, test_size, gap):
    if k < 1 or test_size < 1 or gap < 0:
        raise ValueError("need k >= 1, test_size >= 1 and gap >= 0")
    if n - k * test_size - gap < 1:
        raise ValueError("nothing to train on")
    starts = range(n - test_size - k + 1, n - test_size + 1)
    return [(list(range(s - gap)), list(range(s, s + test_size))) for s in starts]
