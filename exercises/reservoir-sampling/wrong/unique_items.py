"""You skip an item that equals one already in the reservoir.

A hundred equal predictions are a hundred items, and their share is what a monitor wants to see. Items differ by their place in the stream.

Fails: check_no_item_twice
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if item in reservoir:
            continue
        if len(reservoir) < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i + 1)
        if place < k:
            reservoir[place] = item
    return reservoir
