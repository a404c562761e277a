"""Of equal differences you name the one that comes first in the dictionaries.

Their order depends on which row came first, so the same skew is reported under another name the next day, and the alert looks new. The task names the alphabetically first.

Fails: check_ties_go_by_name
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p | q}
    category = max(gaps, key=gaps.get)
    return category, gaps[category]


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
