"""You keep the sign, so only categories that gained in serving can win.

A category that lost is skew as well. The difference is absolute.

Fails: check_same_categories, check_category_on_one_side_only
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: q.get(category, 0.0) - p.get(category, 0.0) for category in p | q}
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
