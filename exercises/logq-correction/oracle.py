"""scipy: log_softmax over the corrected matrix, with accidental hits at minus infinity."""

import numpy
from scipy.special import log_softmax


def reference(scores, item_ids, probabilities):
    if not scores or not all(0 < p <= 1 for p in probabilities):
        raise ValueError("batch")
    corrected = numpy.array(scores) - numpy.log(probabilities)
    same_item = numpy.equal.outer(numpy.array(item_ids), numpy.array(item_ids))
    numpy.fill_diagonal(same_item, False)
    corrected[same_item] = -numpy.inf
    return float(-log_softmax(corrected, axis=1).diagonal().mean())


def cases(rng):
    yield [], [], []
    yield [[3.0]], ["a"], [0.5]
    yield [[3.0]], ["a"], [0.0]
    yield [[3.0]], ["a"], [1.0000001]
    yield [[3.0, 1.0], [1.0, 2.0]], ["a", "b"], [0.5, -0.5]
    yield [[1000.0, -1000.0], [1000.0, -1000.0]], ["a", "b"], [1e-9, 1.0]
    yield [[1.0, 2.0], [3.0, 4.0]], ["a", "a"], [0.25, 0.25]
    while True:
        n = rng.choice((1, 2, 3, 6, 12))
        spread = rng.choice((0.0, 1.0, 10.0, 1000.0))
        popularity = {item: 10 ** -rng.uniform(0, 6) for item in "abcdefgh"[: rng.randint(1, 8)]}
        items = [rng.choice(list(popularity)) for _ in range(n)]
        scores = [[rng.uniform(-spread, spread) for _ in range(n)] for _ in range(n)]
        yield scores, items, [popularity[item] for item in items]
