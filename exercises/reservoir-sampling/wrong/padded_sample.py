"""A stream shorter than k is padded with None.

The reservoir has k places, but nothing has ever filled some of them, and a monitor would count them as missing values. Return the items there are.

Fails: check_sample_size
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = [None] * k
    for i, item in enumerate(stream):
        if i < k:
            reservoir[i] = item
            continue
        place = rng.randrange(i + 1)
        if place < k:
            reservoir[place] = item
    return reservoir
