"""Your distance is half the sum of all differences: the total variation distance.

With up to three categories it is the same number, which hides the mistake: one of them always makes up for all the others. It is larger as soon as several gain and several lose.

Fails: check_same_categories
"""


def categorical_skew(training, serving):
    p, q = shares(training), shares(serving)
    gaps = {category: abs(p.get(category, 0.0) - q.get(category, 0.0)) for category in p | q}
    category = max(sorted(gaps), key=gaps.get)
    return category, sum(gaps.values()) / 2


def shares(counts):
    total = sum(counts.values())
    if total <= 0 or min(counts.values()) < 0:
        raise ValueError("no rows")
    return {category: count / total for category, count in counts.items()}
