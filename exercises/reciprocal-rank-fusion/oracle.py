"""pandas: one table of (list, document, rank), the best rank per list, sums per document."""

import pandas


def reference(rankings, k):
    if k < 1:
        raise ValueError(k)
    rows = [
        (number, document, rank)
        for number, ranking in enumerate(rankings)
        for rank, document in enumerate(ranking, start=1)
    ]
    if not rows:
        return []
    table = pandas.DataFrame(rows, columns=["list", "document", "rank"])
    best = table.groupby(["list", "document"], as_index=False)["rank"].min()
    best["score"] = 1 / (k + best["rank"])
    fused = best.groupby("document", as_index=False)["score"].sum()
    # Sums of the same shares in another order differ in the last digit; they are ties all the same.
    fused["key"] = -fused["score"].round(12)
    ordered = fused.sort_values(["key", "document"])
    return list(zip(ordered["document"], ordered["score"], strict=True))


def cases(rng):
    yield [], 60
    yield [[]], 60
    yield [["a"]], 0
    yield [["a"]], -1
    yield [["a"]], 1
    yield [["b", "a"], ["a", "b"]], 60
    while True:
        documents = "abcdefghijkl"[: rng.randint(1, 12)]
        rankings = []
        # Two lists: with three, equal sums may differ in their last digit.
        for _ in range(rng.randint(0, 2)):
            ranking = rng.sample(documents, rng.randint(0, len(documents)))
            rankings.append(ranking + [rng.choice(documents) for _ in range(rng.choice((0, 0, 3)))])
        if rng.random() < 0.3:
            rankings.append(
                ["z", *rng.sample("mnopqrstuv", rng.randint(0, 10))]
            )  # no document twice: no such sums
        rng.shuffle(rankings)
        yield rankings, rng.choice((1, 10, 60, 60, 1000))
