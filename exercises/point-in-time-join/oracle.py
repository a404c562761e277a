"""pandas.merge_asof, backward, with tolerance and by="key"; of equal times it takes the last row."""

import pandas


def reference(labels, features, ttl):
    # pandas refuses empty tables with columns of unknown type, and a negative tolerance only where rows exist.
    if ttl is not None and ttl < 0:
        raise ValueError("ttl")
    if not labels or not features:
        return [None] * len(labels)
    left = pandas.DataFrame(labels, columns=["key", "t"]).reset_index().sort_values("t", kind="stable")
    right = pandas.DataFrame(features, columns=["key", "t", "created", "value"])
    # The row's number is joined instead of its value, because pandas would turn None into NaN.
    right["row"] = range(len(features))
    right = right.sort_values(["t", "created", "row"])[["key", "t", "row"]]
    joined = pandas.merge_asof(left, right, on="t", by="key", direction="backward", tolerance=ttl)
    found = joined.sort_values("index")["row"]
    return [None if pandas.isna(row) else features[int(row)][3] for row in found]


def cases(rng):
    yield [], [], None
    yield [("a", 3)], [], 5
    yield [], [("a", 3, 3, 1)], 5
    yield [("a", 3)], [("a", 3, 3, None)], 0
    yield [("a", 3)], [("a", 3, 3, 1)], -1
    while True:
        span = rng.choice((4, 20, 300))
        features = []
        for number in range(rng.randint(1, 25)):
            time = rng.randint(0, span)
            value = rng.choice((number, number, number, 0, None))
            features.append((rng.choice("abc"), time, time + rng.choice((0, 0, 1, span)), value))
        labels = [(rng.choice("abcd"), rng.randint(-2, span + 2)) for _ in range(rng.randint(1, 15))]
        yield labels, features, rng.choice((None, 0, 1, 3, span // 2, span))
