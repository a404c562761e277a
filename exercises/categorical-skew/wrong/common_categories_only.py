"""You look only at categories that both sides know.

What one side lacks is dropped before the comparison, and that is where skew shows most. Give it a share of 0 instead. With nothing in common your code reports no skew at all.

Fails: check_worked_example, check_category_on_one_side_only, check_sides_of_different_size
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p.keys() & q.keys()}
    if not gaps:
        return min(p | q), 0.0
    category = max(sorted(gaps), key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
