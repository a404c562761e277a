"""You look only at the categories that training knows.

A value that appears in serving alone is the typical symptom of skew: another spelling, a new default, a unit in the name. Its share is 0 in training, and that difference is often the largest. Compare over the union.

Fails: check_worked_example, check_category_on_one_side_only, check_sides_of_different_size
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p}
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
