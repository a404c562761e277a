"""scikit-learn's average precision over the prompt alone, and a claim-by-passage matrix in numpy for the two shares."""

import numpy
from sklearn.metrics import average_precision_score


def reference(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError("k")
    prompt = passages[:k]
    verdicts = [int(passage in relevant) for passage in prompt]
    # scikit-learn warns without a positive; the task says 0.
    precision = average_precision_score(verdicts, range(len(prompt), 0, -1)) if any(verdicts) else 0.0
    return float(precision), share(reference, prompt), share(answer, prompt)


def share(claims, prompt):
    if not claims:
        return None
    matrix = numpy.array(
        [[passage in support for passage in prompt] for support in claims.values()], dtype=bool
    )
    return float(matrix.reshape(len(claims), len(prompt)).any(axis=1).mean())


def cases(rng):
    yield [], set(), {}, {}, 1
    yield ["p1"], {"p1"}, {}, {}, 0
    yield ["p1", "p2"], {"p1"}, {}, {}, -1
    yield [], {"p1"}, {"a": {"p1"}}, {"b": set()}, 3
    while True:
        ids = [f"p{i}" for i in range(rng.choice([2, 5, 12]))]

        def some(most, ids=ids):
            return set(rng.sample(ids, rng.randint(0, min(most, len(ids)))))

        passages = [rng.choice(ids) for _ in range(rng.randint(0, 8))]
        if rng.random() < 0.5:
            passages = list(dict.fromkeys(passages))
        claims = [{f"claim {i}": some(3) for i in range(rng.randint(0, 5))} for _ in range(2)]
        yield passages, some(6), *claims, rng.choice([1, 2, 3, 5, 20])
