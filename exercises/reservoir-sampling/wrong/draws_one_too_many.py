"""Your draw has one outcome too many.

Each later item then enters a little too rarely and the first k stay too often. For k = 1 and two items the second should win in half of the cases.

Fails: check_sample_of_one
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i + 2)
        if place < k:
            reservoir[place] = item
    return reservoir
