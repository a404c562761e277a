"""Every later item replaces one of the reservoir.

The sample then consists of the most recent items, with an old one left here and there. The chance to enter has to fall as the stream gets longer.

Fails: check_worked_example, check_every_item_has_the_same_chance, check_long_stream, check_sample_of_one
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(k) if k else 0
        if place < k:
            reservoir[place] = item
    return reservoir
