"""You accept any k, test size and gap.

A negative gap is the worst of them: training then reaches into the test part, and the leak looks
like a very good model. Refuse settings that make no sense.

Fails: check_senseless_settings_are_refused
"""


def time_splits(n, k, test_size, gap):
    first = n - k * test_size
    if first - gap < 1:
        raise ValueError("nothing to train on")
    starts = [first + j * test_size for j in range(k)]
    return [(list(range(s - gap)), list(range(s, s + test_size))) for s in starts]
