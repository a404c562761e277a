"""No table at all: for each row, exact counts of the items that share the column; the size by searching the smallest table that keeps the bounds."""

import hashlib
import math
from collections import Counter


def column(item, row, width):
    return int(hashlib.sha256(f"{row}:{item}".encode()).hexdigest()[:16], 16) % width


def answer(solution, width, depth, adds, more, epsilon, delta):
    sketch, other = solution.CountMinSketch(width, depth), solution.CountMinSketch(width, depth)
    for item, count in adds:
        sketch.add(item, count)
    for item, count in more:
        other.add(item, count)
    sketch.merge(other)
    items = sorted({item for item, _ in adds + more} | {"never seen"})
    return [[sketch.estimate(item) for item in items], list(solution.sketch_size(epsilon, delta))]


def reference(width, depth, adds, more, epsilon, delta):
    if min(width, depth, 1, *(count for _, count in adds + more)) < 1 or not (
        0 < epsilon < 1 and 0 < delta < 1
    ):
        raise ValueError("input")
    exact = Counter()
    for item, count in adds + more:
        exact[item] += count
    estimates = []
    for item in sorted({*exact, "never seen"}):
        rows = []
        for row in range(depth):
            place = column(item, row, width)
            rows.append(sum(count for each, count in exact.items() if column(each, row, width) == place))
        estimates.append(min(rows))
    # The smallest width with e / width <= epsilon and the smallest depth with exp(-depth) <= delta.
    least_width = next(width for width in range(1, 10**6) if math.e <= epsilon * width)
    least_depth = next(depth for depth in range(1, 99) if math.exp(-depth) <= delta)
    return [estimates, [least_width, least_depth]]


def cases(rng):
    for width, depth, count, epsilon, delta in (
        (0, 1, 1, 0.1, 0.1),
        (1, 0, 1, 0.1, 0.1),
        (1, 1, 0, 0.1, 0.1),
        (1, 1, 1, 0, 0.1),
        (1, 1, 1, 1, 0.1),
        (1, 1, 1, 0.1, 0),
        (1, 1, 1, 0.1, 1.0),
    ):
        yield width, depth, [("a", count)], [], epsilon, delta
    while True:
        adds, more = (
            [(f"card-{rng.randint(1, 40)}", rng.randint(1, 9)) for _ in range(rng.randint(0, 30))]
            for _ in range(2)
        )
        epsilon, delta = 10 ** -rng.uniform(0.01, 4), 10 ** -rng.uniform(0.01, 9)
        yield rng.choice((1, 2, 5, 16, 50)), rng.choice((1, 2, 3, 5)), adds, more, epsilon, delta
