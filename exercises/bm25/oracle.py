"""rank_bm25's BM25Okapi, with Lucene's idf in the place of its own."""

import math

import numpy
from rank_bm25 import BM25Okapi


class _Lucene(BM25Okapi):
    def _calc_idf(self, nd):
        # ln(1 + (N - n + 0.5) / (n + 0.5)) with one fraction bar.
        self.idf = {term: math.log((self.corpus_size + 1) / (df + 0.5)) for term, df in nd.items()}


def answer(solution, query, documents, k1, b):
    n = len(documents)
    return [
        solution.bm25_scores(query, documents, k1, b),
        [solution.bm25_idf(n, df) for df in range(n + 1)],
    ]


def reference(query, documents, k1, b):
    if k1 < 0 or b < 0 or b > 1:
        raise ValueError("settings")
    n = len(documents)
    weights = [math.log((n + 1) / (df + 0.5)) for df in range(n + 1)]
    if not any(documents):  # rank_bm25 divides by the average length
        return [[0.0] * n, weights]
    with numpy.errstate(invalid="ignore"):
        scores = _Lucene(documents, k1=k1, b=b).get_scores(query)
    # Convention: without the factor k1 + 1; and 0 / 0, at k1 = 0 for a term that is not there, is 0.
    return [(numpy.nan_to_num(scores) / (k1 + 1)).tolist(), weights]


def cases(rng):
    yield ["a"], [], 1.2, 0.75
    yield ["a"], [[], []], 1.2, 0.75
    yield [], [["a"], ["b"]], 1.2, 0.75
    yield ["a"], [["a"]], 1.2, 1.0
    yield ["a"], [["a"]], -0.1, 0.75
    yield ["a"], [["a"]], 1.2, -0.1
    yield ["a"], [["a"]], 1.2, 1.1
    # With k1 = 0 only presence counts.
    yield ["a", "b"], [["a", "b"], ["b", "a", "a"]], 0.0, 0.75
    yield ["a"], [["a", "b"], ["c"]], 0.0, 0.5
    while True:
        vocabulary = "abcdefgh"[: rng.randint(1, 8)]
        documents = [
            [rng.choice(vocabulary) for _ in range(rng.choice((0, 1, 2, 5, 30)))]
            for _ in range(rng.randint(1, 12))
        ]
        query = [rng.choice(vocabulary + "z") for _ in range(rng.randint(0, 5))]
        yield query, documents, rng.choice((0.4, 1.2, 1.5, 10.0)), rng.choice((0.0, 0.3, 0.75, 1.0))
