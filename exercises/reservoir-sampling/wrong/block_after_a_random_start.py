"""You keep k items in a row from a random place.

Each item gets nearly its chance, but neighbors always come together: on a stream ordered by time that is one moment, not a sample of the day. And you had to hold the whole stream to do it.

Fails: check_worked_example
"""


def reservoir_sample(stream, k, rng):
    if k < 0:
        raise ValueError("k must not be negative")
    items = list(stream)
    start = rng.randrange(len(items)) if items else 0
    return (items[start:] + items[:start])[:k]
