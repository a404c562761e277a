"""A property: over all seeds of a case, each item and each pair is sampled as often as random.sample would have it."""

from itertools import combinations
from math import comb, sqrt
from random import Random

RUNS = 120


def answer(solution, items, k, seed):
    """Sort out wrong samples at once; count items and pairs over many seeds."""
    samples = [solution.reservoir_sample(iter(items), k, Random(seed + run)) for run in range(RUNS)]
    singles = {item: sum(item in sample for sample in samples) for item in items}
    pairs = {pair: sum(set(pair) <= set(sample) for sample in samples) for pair in combinations(items, 2)}
    return samples, singles, pairs


def holds(result, items, k, seed):
    if k < 0:
        return isinstance(result, ValueError)
    samples, singles, pairs = result
    size = min(k, len(items))
    if any(len(sample) != size or len(set(sample)) != size or set(sample) - set(items) for sample in samples):
        return False
    return even(singles.values(), size, len(items), 1) and even(pairs.values(), size, len(items), 2)


def even(times, size, n, together):
    """All counts lie within six standard deviations of the hypergeometric expectation."""
    share = comb(n - together, size - together) / comb(n, size) if size >= together else 0.0
    return all(abs(count - RUNS * share) <= 6 * sqrt(RUNS * share * (1 - share)) for count in times)


def cases(rng):
    yield [], 3, 0
    yield ["a"], 1, 0
    yield ["a", "b"], -1, 0
    yield ["a", "b"], 0, 0
    while True:
        n = rng.randint(1, 8)
        yield list(range(n)), rng.randint(0, n + 2), rng.randrange(10**9)
