"""You compare counts.

Training holds months and serving a sample of an hour, so every category differs, and the most frequent one most. Divide each side by its own total.

Fails: check_worked_example, check_same_categories, check_category_on_one_side_only, check_sides_of_different_size, check_ties_go_by_name
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p | q}
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return counts
