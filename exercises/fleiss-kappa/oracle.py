"""statsmodels: aggregate_raters counts the votes, fleiss_kappa does the rest."""

import math

import numpy
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa


def answer(solution, votes, classes):
    counts = solution.count_votes(votes, classes)
    return [counts, solution.fleiss_kappa(counts)]


def reference(votes, classes):
    sizes = {len(post) for post in votes}
    # statsmodels asserts and divides by 0 where the task asks for a ValueError.
    if len(sizes) != 1 or min(sizes) < 2 or any(label not in classes for post in votes for label in post):
        raise ValueError("senseless votes")
    # It also counts only classes that occur; the others are columns of zeros.
    table, seen = aggregate_raters(numpy.array(votes))
    columns = {int(label): table[:, place].tolist() for place, label in enumerate(seen)}
    counts = numpy.array([columns.get(c, [0] * len(votes)) for c in classes]).T
    if len(seen) == 1:
        return [counts.tolist(), math.nan]
    return [counts.tolist(), float(fleiss_kappa(counts))]


def cases(rng):
    yield [], [0, 1]
    yield [[0], [1]], [0, 1]
    yield [[], []], [0, 1]
    yield [[0, 1], [0, 1, 1]], [0, 1]
    yield [[0, 7]], [0, 1]
    yield [[0, 0], [0, 0]], [0, 1]
    yield [[0, 1]], [1, 0]
    while True:
        classes = rng.sample(range(6), rng.randint(1, 5))
        n = rng.randint(2, 6)
        votes = []
        for _ in range(rng.randint(1, 12)):
            likely = rng.choice(classes)
            votes.append([likely if rng.random() < 0.6 else rng.choice(classes) for _ in range(n)])
        if rng.random() < 0.1:
            votes[-1].append(classes[0])
        yield votes, classes
