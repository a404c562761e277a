"""You draw from a generator of your own with a fixed seed.

Every run then picks the same places in the stream, and so does every server. Take the randomness from `rng`.

Fails: check_worked_example, check_every_item_has_the_same_chance, check_long_stream, check_sample_of_one, check_rng_decides
"""

from random import Random


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    rng = Random(42)
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i + 1)
        if place < k:
            reservoir[place] = item
    return reservoir
