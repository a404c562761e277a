"""You divide the difference by the training share.

Then a category that went from 2 rows to 7 outranks one that lost an eighth of all traffic, and new categories have no value at all. L∞ compares shares as they are.

Fails: check_worked_example, check_same_categories, check_category_on_one_side_only, check_sides_of_different_size
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {
        category: abs(p.get(category, 0.0) - q.get(category, 0.0)) / (p.get(category) or 1.0)
        for category in p | q
    }
    category = max(sorted(gaps), key=gaps.get)
    return category, abs(p.get(category, 0.0) - q.get(category, 0.0))


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
