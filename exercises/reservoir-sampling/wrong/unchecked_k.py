"""You accept a negative k and return an empty sample.

A monitor that samples nothing raises no alarm either. A negative k is a mistake in a setting and should say so.

Fails: check_unusual_k
"""


def reservoir_sample(stream, k, rng):
    reservoir = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        place = rng.randrange(i + 1)
        if place < k:
            reservoir[place] = item
    return reservoir
