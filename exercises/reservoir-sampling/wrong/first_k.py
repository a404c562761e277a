"""You return the first k items.

On a stream ordered by time that is the first minute of the day. Later items need a chance to get in.

Fails: check_worked_example, check_every_item_has_the_same_chance, check_long_stream, check_sample_of_one, check_rng_decides
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i + 1)
        if place < 0:
            reservoir[place] = item
    return reservoir
