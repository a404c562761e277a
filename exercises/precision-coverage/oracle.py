"""scikit-learn's precision_recall_curve per category, and a pandas filter for what is shown."""

import pandas
from sklearn.metrics import precision_recall_curve

COLUMNS = ["category", "score", "useful"]


def answer(solution, validation, findings, target, at_least):
    thresholds = solution.pick_thresholds(validation, target, at_least)
    return thresholds, solution.precision_and_coverage(findings, thresholds)


def reference(validation, findings, target, at_least):
    if not 0 < target <= 1 or at_least < 1 or not findings:
        raise ValueError("target, count or findings")
    thresholds = {}
    for category, rows in pandas.DataFrame(validation, columns=COLUMNS).groupby("category"):
        thresholds[category] = None
        if rows["useful"].any():  # scikit-learn warns without a positive
            precision, _, scores = precision_recall_curve(rows["useful"].astype(int), rows["score"])
            kept = [
                float(score)
                for p, score in zip(precision, scores, strict=False)
                if p >= target and (rows["score"] >= score).sum() >= at_least
            ]
            thresholds[category] = min(kept, default=None)
    table = pandas.DataFrame(findings, columns=COLUMNS)
    limits = table["category"].map({name: t for name, t in thresholds.items() if t is not None})
    shown = table[table["score"] >= limits.astype(float)]
    precision = float(shown["useful"].mean()) if len(shown) else None
    return thresholds, (precision, len(shown) / len(table))


def cases(rng):
    some = [("a", 0.5, 1), ("a", 0.5, 0), ("b", 0.0, 1)]
    yield some, some, 0.0, 1
    yield some, some, 1.1, 1
    yield some, some, 0.5, 0
    yield some, [], 0.5, 1
    yield some, some, 1.0, 1
    yield [], some, 0.5, 1
    while True:
        levels = rng.choice([3, 8, 1000])

        def findings(size, levels=levels):
            rows = []
            for _ in range(size):
                score = rng.randint(0, levels) / levels
                category = rng.choice("abc")
                likely = {"a": 0.2, "b": 0.5, "c": 0.05}[category] + 0.5 * score
                rows.append((category, score, int(rng.random() < likely)))
            return rows

        target = rng.choice([0.3, 0.5, 2 / 3, 0.75, 0.9, 1.0])
        yield (
            findings(rng.choice([1, 6, 25])),
            findings(rng.choice([1, 5, 15])),
            target,
            rng.choice([1, 2, 4]),
        )
