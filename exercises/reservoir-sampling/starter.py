from collections.abc import Iterator
from random import Random
from typing import Any


def reservoir_sample(stream: Iterator[Any], k: int, rng: Random) -> list[Any]:
    """A uniform sample of k items of the stream, without replacement.

    All items when there are fewer than k. Raises ValueError when k < 0.
    """
    # TODO: fill the reservoir, then let later items replace earlier ones.
    return [None]
