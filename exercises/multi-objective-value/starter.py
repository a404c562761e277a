Heads = dict[str, float]  # one number for each head


def value_score(probabilities: Heads, weights: Heads) -> float:
    """Weighted sum over the heads that have a weight.

    Raises KeyError for a weighted head that is missing, ValueError
    for a weighted probability outside [0, 1] or NaN; KeyError if both.
    """
    # TODO: check each probability, then add weight times probability.
    return 0.0


def rank_by_value(posts: dict[str, Heads], weights: Heads) -> list[str]:
    """Post ids by value, high to low; equal values by id, ascending."""
    # TODO: score every post and sort.
    return list(posts)
