"""You draw k times from the whole stream, so an item can be sampled twice.

Duplicates make the sample smaller than it looks, and the intervals computed from it too narrow. Sampling here is without replacement.

Fails: check_no_item_twice
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError("k must not be negative")
    items = list(stream)
    if len(items) <= k:
        return items
    return [rng.choice(items) for _ in range(k)]
