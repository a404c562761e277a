"""scikit-learn: roc_auc_score on the rows that each definition selects."""

import math

from sklearn.metrics import roc_auc_score

KEEPS = {
    "overall": lambda label, inside: True,
    "subgroup": lambda label, inside: inside,
    "bpsn": lambda label, inside: inside != bool(label),
    "bnsp": lambda label, inside: inside == bool(label),
}


def reference(labels, scores, in_group):
    lengths = {len(labels), len(scores), len(in_group)}
    if len(lengths) > 1 or set(labels) - {0, 1} or any(math.isnan(score) for score in scores):
        raise ValueError("senseless")
    result = {}
    for name, keeps in KEEPS.items():
        rows = [i for i, label in enumerate(labels) if keeps(label, in_group[i])]
        kept = [labels[i] for i in rows]
        # scikit-learn warns and gives NaN where a class is missing; here that is None.
        both = len(set(kept)) == 2
        result[name] = float(roc_auc_score(kept, [scores[i] for i in rows])) if both else None
    return result


def cases(rng):
    yield [], [], []
    yield [1], [0.5], [True]
    yield [1, 0], [0.5], [True, False]
    yield [1, 2], [0.5, 0.5], [True, False]
    yield [1, 0], [math.nan, 0.5], [True, False]
    while True:
        n = rng.randint(1, 25)
        toxic, inside = rng.choice([0.1, 0.5]), rng.choice([0.1, 0.5, 0.9])
        labels = [int(rng.random() < toxic) for _ in range(n)]
        # Few levels, so that many scores are equal.
        scores = [rng.randint(0, rng.choice([4, 1000])) / 4 for _ in range(n)]
        yield labels, scores, [rng.random() < inside for _ in range(n)]
