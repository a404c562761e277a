from collections import Counter


def group_folds(groups: list[str], k: int) -> list[int]:
    """Fold of each row, so that every entity lies in one fold.

    Time O(n + g log g + g k) for g entities, memory O(n). For a large
    k, a heap of (rows, fold) makes the last part O(g log k).
    """
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError(f"{len(rows)} entities cannot fill {k} folds")
    load = [0] * k
    fold = {}
    # Largest first, so that the small ones can even out what is left.
    # Equals keep the order in which they were first seen.
    for entity, count in rows.most_common():
        # index finds the first of several equally light folds.
        lightest = load.index(min(load))
        fold[entity] = lightest
        load[lightest] += count
    return [fold[entity] for entity in groups]
