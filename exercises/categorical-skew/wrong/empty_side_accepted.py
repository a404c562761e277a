"""You accept a side without rows, or with a negative count.

A serving log that stopped arriving then has a skew like any other, or none. The task asks for `ValueError`, since there is nothing to compare.

Fails: check_impossible_input_is_refused
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p | q}
    if not gaps:
        return "", 0.0
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    return {category: count / (total or 1) for category, count in counts.items()}
