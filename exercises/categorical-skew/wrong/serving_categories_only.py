"""You look only at the categories that serving sends.

A value that never arrives any more, such as one whose join broke, is not in that list, although its share fell from something to 0. Compare over the union.

Fails: check_category_on_one_side_only
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in q}
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
