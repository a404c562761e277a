"""pandas, following the definition of the Fraud Detection Handbook day by day."""

import pandas


def reference(transactions, k):
    if k < 1 or not transactions:
        raise ValueError("k or transactions")
    table = pandas.DataFrame(transactions, columns=["day", "card", "score", "fraud"])
    compromised, precisions = [], []
    for day in sorted(table["day"].unique()):
        today = table[(table["day"] == day) & ~table["card"].isin(compromised)]
        # groupby sorts by card, and the stable sort keeps that order among equal scores.
        cards = today.groupby("card")[["score", "fraud"]].max()
        top = cards.sort_values("score", ascending=False, kind="stable").head(k)
        found = top[top["fraud"] == 1].index.tolist()
        compromised += found
        precisions.append(len(found) / k)
    return float(pandas.Series(precisions).mean())


def cases(rng):
    yield [], 3
    yield [(1, "A", 0.5, 1)], 0
    yield [(1, "A", 0.5, 1)], -1
    yield [(1, "A", 0.5, 1), (2, "A", 0.5, 1)], 1
    while True:
        cards = "ABCDEFGHIJ"[: rng.choice([1, 3, 10])]
        levels = rng.choice([3, 1000])
        transactions = [
            (rng.randint(1, 4), rng.choice(cards), rng.randint(-1, levels) / levels, int(rng.random() < 0.3))
            for _ in range(rng.choice([1, 5, 20, 40]))
        ]
        yield transactions, rng.choice([1, 2, 3, 12])
