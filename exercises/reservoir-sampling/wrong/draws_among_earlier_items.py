"""Your draw leaves the current item out of the count.

It then enters with chance k out of the items before it, so late items are sampled too often. With k = 1 the second item always wins. How many items have been seen, this one included?

Fails: check_worked_example, check_sample_of_one, check_unusual_k
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i)
        if place < k:
            reservoir[place] = item
    return reservoir
