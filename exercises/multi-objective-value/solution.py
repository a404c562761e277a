Heads = dict[str, float]  # one number for each head


def value_score(probabilities: Heads, weights: Heads) -> float:
    """Weighted sum over the heads that have a weight.

    Time O(h) for h weighted heads, memory O(1).
    """
    # Before any number is looked at, so that the error does not
    # depend on the order of the weights.
    if missing := weights.keys() - probabilities.keys():
        raise KeyError(f"no head {', '.join(sorted(missing))}")
    value = 0.0
    # Walk over the weights: a head in shadow is not even checked.
    for head, weight in weights.items():
        probability = probabilities[head]
        # "not inside" refuses NaN too: it compares false with all.
        if not 0 <= probability <= 1:
            raise ValueError(f"{head}: {probability} is no probability")
        value += weight * probability
    return value


def rank_by_value(posts: dict[str, Heads], weights: Heads) -> list[str]:
    """Post ids by value, high to low; equal values by id, ascending.

    Time O(n h + n log n), memory O(n) for n posts: each is scored
    once, not once per comparison.
    """
    values = {post: value_score(posts[post], weights) for post in posts}
    # reverse=True would turn the ids around as well.
    return sorted(values, key=lambda post: (-values[post], post))
