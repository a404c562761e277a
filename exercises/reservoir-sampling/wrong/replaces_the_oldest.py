"""A new item enters with the right chance but always takes the place of the oldest one.

Then the first items disappear as soon as anything enters. Who leaves must be drawn as well, each place with the same chance.

Fails: check_worked_example, check_every_item_has_the_same_chance
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
        if place < k:
            del reservoir[0]
            reservoir.append(item)
    return reservoir
