"""Each later item enters with one fixed probability.

Old items are then pushed out again and again, and the sample leans toward the end of the stream. The probability depends on how many items have been seen.

Fails: check_every_item_has_the_same_chance, check_long_stream
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        if k and rng.random() < 0.5:
            reservoir[rng.randrange(k)] = item
    return reservoir
