from collections.abc import Iterator
from random import Random
from typing import Any


def reservoir_sample(stream: Iterator[Any], k: int, rng: Random) -> list[Any]:
    """A uniform sample of k items of the stream, without replacement.

    Time O(n) with one draw an item, memory O(k). Drawing how many items
    to skip instead (algorithm L) needs O(k log(n / k)) draws.
    """
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    reservoir: list[Any] = []
    for i, item in enumerate(stream):
        if i < k:
            reservoir.append(item)
            continue
        # i items came before, so this one is the (i + 1)-th: i + 1 outcomes, k of them places.
        place = rng.randrange(i + 1)
        if place < k:
            reservoir[place] = item
    return reservoir
